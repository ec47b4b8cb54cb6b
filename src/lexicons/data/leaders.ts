/**
 * Who held which office, as far as it is commonly known: to whom a title belongs that a text gives without its state
 * ("Prime Minister X"). Own compilation of public facts. Fields, parted by `|`: name; other spellings, parted by `;`;
 * owner (ISO 3166-1 alpha-2 of the state, or `org:` and the body's full English name); office class; first year; last
 * year (empty: unknown or still).
 */
export const LEADER_ROWS = `
Narendra Modi||IN|prime minister|2014|
Manmohan Singh||IN|prime minister|2004|2014
Atal Bihari Vajpayee|A. B. Vajpayee;A.B. Vajpayee|IN|prime minister|1998|2004
I. K. Gujral|Inder Kumar Gujral;I.K. Gujral|IN|prime minister|1997|1998
H. D. Deve Gowda|H.D. Deve Gowda;Deve Gowda|IN|prime minister|1996|1997
P. V. Narasimha Rao|P.V. Narasimha Rao;Narasimha Rao|IN|prime minister|1991|1996
Rajiv Gandhi||IN|prime minister|1984|1989
Indira Gandhi||IN|prime minister|1980|1984
Droupadi Murmu||IN|president|2022|
Ram Nath Kovind||IN|president|2017|2022
Pranab Mukherjee||IN|president|2012|2017
Pratibha Patil||IN|president|2007|2012
A. P. J. Abdul Kalam|APJ Abdul Kalam;A.P.J. Abdul Kalam|IN|president|2002|2007
K. R. Narayanan|K.R. Narayanan|IN|president|1997|2002
Jagdeep Dhankhar||IN|vice president|2022|2025
Venkaiah Naidu|M. Venkaiah Naidu|IN|vice president|2017|2022
Hamid Ansari|M. Hamid Ansari;Mohammad Hamid Ansari|IN|vice president|2007|2017
Subrahmanyam Jaishankar|S. Jaishankar;S Jaishankar|IN|foreign minister|2019|
Sushma Swaraj||IN|foreign minister|2014|2019
Salman Khurshid||IN|foreign minister|2012|2014
S. M. Krishna|S.M. Krishna;SM Krishna|IN|foreign minister|2009|2012
Pranab Mukherjee||IN|foreign minister|2006|2009
Natwar Singh|K. Natwar Singh|IN|foreign minister|2004|2005
Yashwant Sinha||IN|foreign minister|2002|2004
Jaswant Singh||IN|foreign minister|1998|2002
Vikram Misri||IN|foreign secretary|2024|
Vinay Mohan Kwatra|Vinay Kwatra|IN|foreign secretary|2022|2024
Harsh Vardhan Shringla|Harsh Shringla|IN|foreign secretary|2020|2022
Vijay Gokhale||IN|foreign secretary|2018|2020
Subrahmanyam Jaishankar|S. Jaishankar;S Jaishankar|IN|foreign secretary|2015|2018
Sujatha Singh||IN|foreign secretary|2013|2015
Ranjan Mathai||IN|foreign secretary|2011|2013
Nirupama Rao|Nirupama Menon Rao|IN|foreign secretary|2009|2011
Shivshankar Menon||IN|foreign secretary|2006|2009
Shyam Saran||IN|foreign secretary|2004|2006
Ajit Doval||IN|national security adviser|2014|
Shivshankar Menon||IN|national security adviser|2010|2014
M. K. Narayanan|M.K. Narayanan|IN|national security adviser|2005|2010
Brajesh Mishra||IN|national security adviser|1998|2004
Rajnath Singh||IN|defence minister|2019|
Nirmala Sitharaman||IN|defence minister|2017|2019
Manohar Parrikar||IN|defence minister|2014|2017
A. K. Antony|A.K. Antony|IN|defence minister|2006|2014
George Fernandes||IN|defence minister||
Amit Shah||IN|interior minister|2019|
Rajnath Singh||IN|interior minister|2014|2019
P. Chidambaram|Palaniappan Chidambaram|IN|interior minister|2008|2012
L. K. Advani|L.K. Advani;Lal Krishna Advani|IN|interior minister|1998|2004
L. K. Advani|L.K. Advani;Lal Krishna Advani|IN|deputy prime minister|2002|2004
Nirmala Sitharaman||IN|finance minister|2019|
Arun Jaitley||IN|finance minister|2014|2019
P. Chidambaram|Palaniappan Chidambaram|IN|finance minister|2012|2014
Shehbaz Sharif|Shahbaz Sharif;Muhammad Shehbaz Sharif|PK|prime minister|2022|
Anwaar-ul-Haq Kakar|Anwaarul Haq Kakar;Anwar-ul-Haq Kakar|PK|prime minister|2023|2024
Imran Khan||PK|prime minister|2018|2022
Shahid Khaqan Abbasi||PK|prime minister|2017|2018
Nawaz Sharif|Muhammad Nawaz Sharif;Mian Nawaz Sharif|PK|prime minister|1990|2017
Raja Pervaiz Ashraf|Raja Pervez Ashraf|PK|prime minister|2012|2013
Yousaf Raza Gilani|Yousuf Raza Gilani;Yusuf Raza Gilani|PK|prime minister|2008|2012
Shaukat Aziz||PK|prime minister|2004|2007
Zafarullah Khan Jamali|Mir Zafarullah Khan Jamali|PK|prime minister|2002|2004
Benazir Bhutto||PK|prime minister|1988|1996
Zulfikar Ali Bhutto||PK|prime minister|1973|1977
Asif Ali Zardari|Asif Zardari|PK|president|2008|
Arif Alvi||PK|president|2018|2024
Mamnoon Hussain||PK|president|2013|2018
Pervez Musharraf|Parvez Musharraf|PK|president|2001|2008
Zia-ul-Haq|Muhammad Zia-ul-Haq;Zia ul-Haq;Zia ul Haq|PK|president|1978|1988
Ishaq Dar|Mohammad Ishaq Dar|PK|foreign minister|2024|
Ishaq Dar|Mohammad Ishaq Dar|PK|deputy prime minister|2024|
Jalil Abbas Jilani||PK|foreign minister|2023|2024
Bilawal Bhutto Zardari|Bilawal Bhutto-Zardari;Bilawal Bhutto|PK|foreign minister|2022|2023
Shah Mahmood Qureshi|Shah Mehmood Qureshi|PK|foreign minister|2008|2022
Khawaja Muhammad Asif|Khawaja Asif|PK|foreign minister|2017|2018
Hina Rabbani Khar||PK|foreign minister|2011|2013
Khurshid Mahmud Kasuri|Khurshid Kasuri;Khurshid Mehmood Kasuri|PK|foreign minister|2002|2007
Khawaja Muhammad Asif|Khawaja Asif|PK|defence minister|2013|
Pervez Khattak||PK|defence minister|2018|2022
Sartaj Aziz||PK|national security adviser|2013|2015
Moeed Yusuf||PK|national security adviser|2021|2022
Asim Malik|Muhammad Asim Malik|PK|national security adviser|2025|
Mohsin Naqvi||PK|interior minister|2024|
Rehman Malik|Rahman Malik|PK|interior minister|2008|2013
Amna Baloch||PK|foreign secretary|2024|
Sohail Mahmood||PK|foreign secretary|2019|2022
Salman Bashir||PK|foreign secretary|2008|2012
Riaz Khokhar|Riaz H. Khokhar|PK|foreign secretary|2002|2005
Sheikh Hasina|Sheikh Hasina Wazed|BD|prime minister|1996|2024
Khaleda Zia|Begum Khaleda Zia|BD|prime minister|1991|2006
Sheikh Mujibur Rahman|Mujibur Rahman|BD|prime minister|1972|1975
Ziaur Rahman||BD|president|1977|1981
Hussain Muhammad Ershad|H. M. Ershad;Hossain Mohammad Ershad|BD|president|1983|1990
Mohammed Shahabuddin|Mohammed Shahabuddin Chuppu|BD|president|2023|
Abdul Hamid|Mohammad Abdul Hamid|BD|president|2013|2023
Zillur Rahman||BD|president|2009|2013
Iajuddin Ahmed||BD|president|2002|2009
Hasan Mahmud|Hasan Mahmood|BD|foreign minister|2024|2024
A. K. Abdul Momen|AK Abdul Momen;A.K. Abdul Momen|BD|foreign minister|2019|2024
Abul Hassan Mahmood Ali|A. H. Mahmood Ali|BD|foreign minister|2013|2019
Dipu Moni||BD|foreign minister|2009|2013
Touhid Hossain|Md. Touhid Hossain|BD|foreign minister|2024|
Masud Bin Momen||BD|foreign secretary|2019|2024
Anura Kumara Dissanayake|Anura Kumara Dissanayaka|LK|president|2024|
Ranil Wickremesinghe|Ranil Wickramasinghe|LK|president|2022|2024
Gotabaya Rajapaksa|Gotabhaya Rajapaksa|LK|president|2019|2022
Maithripala Sirisena||LK|president|2015|2019
Mahinda Rajapaksa|Mahinda Rajapakse|LK|president|2005|2015
Chandrika Kumaratunga|Chandrika Bandaranaike Kumaratunga|LK|president|1994|2005
Ranasinghe Premadasa||LK|president|1989|1993
J. R. Jayewardene|J.R. Jayewardene;Junius Jayewardene|LK|president|1978|1989
Harini Amarasuriya||LK|prime minister|2024|
Dinesh Gunawardena||LK|prime minister|2022|2024
Ranil Wickremesinghe|Ranil Wickramasinghe|LK|prime minister|1993|2022
Mahinda Rajapaksa|Mahinda Rajapakse|LK|prime minister|2004|2022
Sirimavo Bandaranaike||LK|prime minister|1960|2000
Vijitha Herath||LK|foreign minister|2024|
Ali Sabry|M.U.M. Ali Sabry|LK|foreign minister|2022|2024
G. L. Peiris|G.L. Peiris;GL Peiris|LK|foreign minister|2010|2022
Mangala Samaraweera||LK|foreign minister|2005|2017
Lakshman Kadirgamar||LK|foreign minister|1994|2005
Rohitha Bogollagama||LK|foreign minister|2007|2010
Tilak Marapana||LK|foreign minister|2017|2019
Sushila Karki||NP|prime minister|2025|
K. P. Sharma Oli|KP Sharma Oli;K.P. Sharma Oli;Khadga Prasad Sharma Oli;K. P. Oli|NP|prime minister|2015|2025
Pushpa Kamal Dahal|Prachanda;Pushpa Kamal Dahal Prachanda|NP|prime minister|2008|2024
Sher Bahadur Deuba||NP|prime minister|1995|2022
Sushil Koirala||NP|prime minister|2014|2015
Baburam Bhattarai||NP|prime minister|2011|2013
Jhala Nath Khanal|Jhalanath Khanal|NP|prime minister|2011|2011
Madhav Kumar Nepal||NP|prime minister|2009|2011
Girija Prasad Koirala|G. P. Koirala;G.P. Koirala|NP|prime minister|1991|2008
Ram Chandra Paudel|Ramchandra Paudel;Ram Chandra Poudel|NP|president|2023|
Bidya Devi Bhandari|Bidhya Devi Bhandari|NP|president|2015|2023
Ram Baran Yadav||NP|president|2008|2015
King Gyanendra|Gyanendra|NP|king|2001|2008
King Birendra|Birendra|NP|king|1972|2001
Arzu Rana Deuba||NP|foreign minister|2024|2025
Pradeep Gyawali|Pradeep Kumar Gyawali|NP|foreign minister|2018|2021
Tshering Tobgay||BT|prime minister|2013|
Lotay Tshering||BT|prime minister|2018|2023
Jigmi Y. Thinley|Jigme Thinley;Jigmi Thinley|BT|prime minister|2008|2013
Jigme Khesar Namgyel Wangchuck|Jigme Khesar Namgyal Wangchuck|BT|king|2006|
Jigme Singye Wangchuck||BT|king|1972|2006
Tandi Dorji||BT|foreign minister|2018|2023
Mohamed Muizzu|Mohamed Muizu|MV|president|2023|
Ibrahim Mohamed Solih|Ibrahim Solih|MV|president|2018|2023
Abdulla Yameen|Abdulla Yameen Abdul Gayoom|MV|president|2013|2018
Mohamed Waheed Hassan|Mohammed Waheed;Mohamed Waheed|MV|president|2012|2013
Mohamed Nasheed||MV|president|2008|2012
Maumoon Abdul Gayoom||MV|president|1978|2008
Abdulla Shahid||MV|foreign minister|2018|2023
Moosa Zameer||MV|foreign minister|2023|2024
Abdulla Khaleel||MV|foreign minister|2024|
Hamid Karzai||AF|president|2001|2014
Ashraf Ghani|Mohammad Ashraf Ghani|AF|president|2014|2021
Burhanuddin Rabbani||AF|president|1992|2001
Mohammad Najibullah|Najibullah|AF|president|1987|1992
Hibatullah Akhundzada|Haibatullah Akhundzada|AF|supreme leader|2021|
Mohammad Hassan Akhund|Hasan Akhund|AF|prime minister|2021|
Abdul Ghani Baradar||AF|deputy prime minister|2021|
Amir Khan Muttaqi|Amir Khan Mottaqi|AF|foreign minister|2021|
Mohammad Haneef Atmar|Hanif Atmar;Haneef Atmar|AF|foreign minister|2020|2021
Salahuddin Rabbani||AF|foreign minister|2015|2019
Zalmai Rassoul||AF|foreign minister|2010|2013
Rangin Dadfar Spanta||AF|foreign minister|2006|2010
Abdullah Abdullah||AF|foreign minister|2001|2006
Hamdullah Mohib||AF|national security adviser|2018|2021
Mohammad Yaqoob|Mullah Yaqoob;Mohammad Yaqub Mujahid|AF|defence minister|2021|
Sirajuddin Haqqani||AF|interior minister|2021|
Amrullah Saleh||AF|vice president|2020|2021
Abdul Rashid Dostum||AF|vice president|2014|2020
Xi Jinping||CN|president|2013|
Hu Jintao||CN|president|2003|2013
Jiang Zemin||CN|president|1993|2003
Li Qiang||CN|prime minister|2023|
Li Keqiang||CN|prime minister|2013|2023
Wen Jiabao||CN|prime minister|2003|2013
Zhu Rongji||CN|prime minister|1998|2003
Li Peng||CN|prime minister|1988|1998
Zhao Ziyang||CN|prime minister|1980|1987
Zhou Enlai|Chou En-lai|CN|prime minister|1949|1976
Wang Yi||CN|foreign minister|2013|
Qin Gang||CN|foreign minister|2022|2023
Yang Jiechi||CN|foreign minister|2007|2013
Li Zhaoxing||CN|foreign minister|2003|2007
Tang Jiaxuan||CN|foreign minister|1998|2003
Qian Qichen||CN|foreign minister|1988|1998
Huang Hua||CN|foreign minister|1976|1982
Dong Jun||CN|defence minister|2023|
Li Shangfu||CN|defence minister|2023|2023
Wei Fenghe||CN|defence minister|2018|2023
Chang Wanquan||CN|defence minister|2013|2018
Liang Guanglie||CN|defence minister|2008|2013
Han Zheng||CN|vice president|2023|
Wang Qishan||CN|vice president|2018|2023
Li Yuanchao||CN|vice president|2013|2018
Zeng Qinghong||CN|vice president|2003|2008
He Lifeng||CN|deputy prime minister|2023|
Ding Xuexiang||CN|deputy prime minister|2023|
Liu He||CN|deputy prime minister|2018|2023
Sanae Takaichi|Takaichi Sanae|JP|prime minister|2025|
Shigeru Ishiba|Ishiba Shigeru|JP|prime minister|2024|2025
Fumio Kishida|Kishida Fumio|JP|prime minister|2021|2024
Yoshihide Suga|Suga Yoshihide|JP|prime minister|2020|2021
Shinzo Abe|Abe Shinzo;Shinzō Abe|JP|prime minister|2006|2020
Yoshihiko Noda|Noda Yoshihiko|JP|prime minister|2011|2012
Naoto Kan|Kan Naoto|JP|prime minister|2010|2011
Yukio Hatoyama|Hatoyama Yukio|JP|prime minister|2009|2010
Taro Aso|Aso Taro;Tarō Asō|JP|prime minister|2008|2009
Yasuo Fukuda|Fukuda Yasuo|JP|prime minister|2007|2008
Junichiro Koizumi|Koizumi Junichiro|JP|prime minister|2001|2006
Yoshiro Mori|Mori Yoshiro|JP|prime minister|2000|2001
Keizo Obuchi|Obuchi Keizo|JP|prime minister|1998|2000
Ryutaro Hashimoto|Hashimoto Ryutaro|JP|prime minister|1996|1998
Tomiichi Murayama|Murayama Tomiichi|JP|prime minister|1994|1996
Yasuhiro Nakasone|Nakasone Yasuhiro|JP|prime minister|1982|1987
Kakuei Tanaka|Tanaka Kakuei|JP|prime minister|1972|1974
Toshimitsu Motegi|Motegi Toshimitsu|JP|foreign minister|2019|
Takeshi Iwaya|Iwaya Takeshi|JP|foreign minister|2024|2025
Yoko Kamikawa|Kamikawa Yoko|JP|foreign minister|2023|2024
Yoshimasa Hayashi|Hayashi Yoshimasa|JP|foreign minister|2021|2023
Taro Kono|Kono Taro|JP|foreign minister|2017|2019
Fumio Kishida|Kishida Fumio|JP|foreign minister|2012|2017
Koichiro Gemba|Gemba Koichiro|JP|foreign minister|2011|2012
Katsuya Okada|Okada Katsuya|JP|foreign minister|2009|2010
Taro Aso|Aso Taro|JP|foreign minister|2005|2007
Taro Aso|Aso Taro|JP|deputy prime minister|2012|2021
Shinjiro Koizumi|Koizumi Shinjiro|JP|defence minister|2025|
Gen Nakatani|Nakatani Gen|JP|defence minister|2014|2025
Minoru Kihara|Kihara Minoru|JP|defence minister|2023|2024
Yasukazu Hamada|Hamada Yasukazu|JP|defence minister|2022|2023
Nobuo Kishi|Kishi Nobuo|JP|defence minister|2020|2022
Taro Kono|Kono Taro|JP|defence minister|2019|2020
Itsunori Onodera|Onodera Itsunori|JP|defence minister|2012|2018
Lee Jae-myung|Lee Jae Myung;Yi Jae-myung|KR|president|2025|
Yoon Suk Yeol|Yoon Suk-yeol;Yoon Seok-youl;Yoon Suk-Yeol|KR|president|2022|2025
Moon Jae-in|Moon Jae In|KR|president|2017|2022
Park Geun-hye|Park Geun Hye|KR|president|2013|2017
Lee Myung-bak|Lee Myung Bak|KR|president|2008|2013
Roh Moo-hyun|Roh Moo Hyun|KR|president|2003|2008
Kim Dae-jung|Kim Dae Jung|KR|president|1998|2003
Kim Young-sam|Kim Young Sam|KR|president|1993|1998
Roh Tae-woo|Roh Tae Woo|KR|president|1988|1993
Chun Doo-hwan|Chun Doo Hwan|KR|president|1980|1988
Park Chung-hee|Park Chung Hee|KR|president|1963|1979
Han Duck-soo|Han Duck Soo|KR|prime minister|2022|2025
Kim Boo-kyum||KR|prime minister|2021|2022
Chung Sye-kyun||KR|prime minister|2020|2021
Lee Nak-yon|Lee Nak-yeon|KR|prime minister|2017|2020
Hwang Kyo-ahn||KR|prime minister|2015|2017
Kim Min-seok||KR|prime minister|2025|
Cho Hyun||KR|foreign minister|2025|
Cho Tae-yul||KR|foreign minister|2024|2025
Park Jin||KR|foreign minister|2022|2024
Chung Eui-yong||KR|foreign minister|2021|2022
Kang Kyung-wha|Kang Kyung Wha|KR|foreign minister|2017|2021
Yun Byung-se||KR|foreign minister|2013|2017
Kim Sung-hwan||KR|foreign minister|2010|2013
Yu Myung-hwan||KR|foreign minister|2008|2010
Ban Ki-moon|Ban Ki Moon|KR|foreign minister|2004|2006
Shin Won-sik||KR|defence minister|2023|2024
Lee Jong-sup||KR|defence minister|2022|2023
Ahn Gyu-back||KR|defence minister|2025|
Wi Sung-lac||KR|national security adviser|2025|
Suh Hoon||KR|national security adviser|2020|2022
Chung Eui-yong||KR|national security adviser|2017|2020
Kim Jong Un|Kim Jong-un;Kim Jong-Un|KP|supreme leader|2011|
Kim Jong Il|Kim Jong-il|KP|supreme leader|1994|2011
Kim Il Sung|Kim Il-sung|KP|president|1972|1994
Kim Yong Nam|Kim Yong-nam|KP|president|1998|2019
Choe Son Hui|Choe Son-hui;Choi Son-hui|KP|foreign minister|2022|
Ri Son Gwon|Ri Son-gwon|KP|foreign minister|2020|2022
Ri Yong Ho|Ri Yong-ho|KP|foreign minister|2016|2020
Ri Su Yong|Ri Su-yong|KP|foreign minister|2014|2016
Pak Ui Chun|Pak Ui-chun|KP|foreign minister|2007|2014
Paek Nam Sun|Paek Nam-sun|KP|foreign minister|1998|2007
Lai Ching-te|William Lai;Lai Ching Te|TW|president|2024|
Tsai Ing-wen|Tsai Ing Wen|TW|president|2016|2024
Ma Ying-jeou|Ma Ying Jeou|TW|president|2008|2016
Chen Shui-bian|Chen Shui Bian|TW|president|2000|2008
Lee Teng-hui|Lee Teng Hui|TW|president|1988|2000
Joseph Wu|Wu Jaushieh|TW|foreign minister|2018|2024
Lin Chia-lung||TW|foreign minister|2024|
Ukhnaagiin Khurelsukh|Ukhnaa Khurelsukh;Khurelsukh Ukhnaa|MN|president|2021|
Khaltmaagiin Battulga|Battulga Khaltmaa|MN|president|2017|2021
Tsakhiagiin Elbegdorj|Elbegdorj Tsakhia|MN|president|2009|2017
Luvsannamsrain Oyun-Erdene|Oyun-Erdene Luvsannamsrai|MN|prime minister|2021|2025
Donald Trump|Donald J. Trump|US|president|2017|
Joe Biden|Joseph R. Biden;Joseph Biden|US|president|2021|2025
Barack Obama||US|president|2009|2017
George W. Bush||US|president|2001|2009
Bill Clinton|William J. Clinton;William Clinton|US|president|1993|2001
George H. W. Bush|George H.W. Bush;George Bush|US|president|1989|1993
Ronald Reagan||US|president|1981|1989
Jimmy Carter||US|president|1977|1981
Gerald Ford||US|president|1974|1977
Richard Nixon|Richard M. Nixon|US|president|1969|1974
JD Vance|J. D. Vance;J.D. Vance|US|vice president|2025|
Kamala Harris||US|vice president|2021|2025
Mike Pence|Michael Pence|US|vice president|2017|2021
Joe Biden|Joseph Biden|US|vice president|2009|2017
Dick Cheney|Richard Cheney|US|vice president|2001|2009
Al Gore||US|vice president|1993|2001
Marco Rubio||US|secretary of state|2025|
Antony Blinken|Tony Blinken;Anthony Blinken|US|secretary of state|2021|2025
Mike Pompeo|Michael Pompeo|US|secretary of state|2018|2021
Rex Tillerson||US|secretary of state|2017|2018
John Kerry||US|secretary of state|2013|2017
Hillary Clinton|Hillary Rodham Clinton|US|secretary of state|2009|2013
Condoleezza Rice||US|secretary of state|2005|2009
Colin Powell||US|secretary of state|2001|2005
Madeleine Albright||US|secretary of state|1997|2001
Warren Christopher||US|secretary of state|1993|1997
Lawrence Eagleburger||US|secretary of state|1992|1993
James Baker|James A. Baker|US|secretary of state|1989|1992
George Shultz|George P. Shultz|US|secretary of state|1982|1989
Alexander Haig||US|secretary of state|1981|1982
Edmund Muskie||US|secretary of state|1980|1981
Cyrus Vance||US|secretary of state|1977|1980
Henry Kissinger||US|secretary of state|1973|1977
William Rogers|William P. Rogers|US|secretary of state|1969|1973
Pete Hegseth||US|defence secretary|2025|
Lloyd Austin|Lloyd J. Austin|US|defence secretary|2021|2025
Mark Esper||US|defence secretary|2019|2020
James Mattis|Jim Mattis|US|defence secretary|2017|2018
Ash Carter|Ashton Carter|US|defence secretary|2015|2017
Chuck Hagel||US|defence secretary|2013|2015
Leon Panetta||US|defence secretary|2011|2013
Robert Gates|Robert M. Gates|US|defence secretary|2006|2011
Donald Rumsfeld||US|defence secretary|2001|2006
William Cohen||US|defence secretary|1997|2001
William Perry||US|defence secretary|1994|1997
Dick Cheney|Richard Cheney|US|defence secretary|1989|1993
Caspar Weinberger||US|defence secretary|1981|1987
Marco Rubio||US|national security adviser|2025|
Mike Waltz|Michael Waltz|US|national security adviser|2025|2025
Jake Sullivan||US|national security adviser|2021|2025
Robert O'Brien|Robert C. O'Brien|US|national security adviser|2019|2021
John Bolton||US|national security adviser|2018|2019
H. R. McMaster|H.R. McMaster|US|national security adviser|2017|2018
Michael Flynn||US|national security adviser|2017|2017
Susan Rice||US|national security adviser|2013|2017
Tom Donilon|Thomas Donilon|US|national security adviser|2010|2013
James Jones|James L. Jones|US|national security adviser|2009|2010
Stephen Hadley||US|national security adviser|2005|2009
Condoleezza Rice||US|national security adviser|2001|2005
Sandy Berger|Samuel Berger|US|national security adviser|1997|2001
Anthony Lake||US|national security adviser|1993|1997
Brent Scowcroft||US|national security adviser|1989|1993
Zbigniew Brzezinski||US|national security adviser|1977|1981
Scott Bessent||US|finance minister|2025|
Janet Yellen||US|finance minister|2021|2025
Steven Mnuchin||US|finance minister|2017|2021
Jack Lew|Jacob Lew|US|finance minister|2013|2017
Timothy Geithner||US|finance minister|2009|2013
Vladimir Putin||RU|president|2000|
Dmitry Medvedev|Dmitri Medvedev|RU|president|2008|2012
Boris Yeltsin||RU|president|1991|1999
Mikhail Gorbachev|Mikhail Gorbachov|SU|president|1985|1991
Leonid Brezhnev||SU|supreme leader|1964|1982
Andrei Gromyko|Andrey Gromyko|SU|foreign minister|1957|1985
Eduard Shevardnadze||SU|foreign minister|1985|1991
Mikhail Mishustin||RU|prime minister|2020|
Dmitry Medvedev|Dmitri Medvedev|RU|prime minister|2012|2020
Vladimir Putin||RU|prime minister|1999|2012
Viktor Zubkov||RU|prime minister|2007|2008
Mikhail Fradkov||RU|prime minister|2004|2007
Mikhail Kasyanov||RU|prime minister|2000|2004
Yevgeny Primakov|Evgeny Primakov|RU|prime minister|1998|1999
Viktor Chernomyrdin||RU|prime minister|1992|1998
Sergey Lavrov|Sergei Lavrov|RU|foreign minister|2004|
Igor Ivanov||RU|foreign minister|1998|2004
Yevgeny Primakov|Evgeny Primakov|RU|foreign minister|1996|1998
Andrei Kozyrev|Andrey Kozyrev|RU|foreign minister|1990|1996
Andrey Belousov|Andrei Belousov|RU|defence minister|2024|
Sergei Shoigu|Sergey Shoigu|RU|defence minister|2012|2024
Anatoly Serdyukov||RU|defence minister|2007|2012
Sergei Ivanov|Sergey Ivanov|RU|defence minister|2001|2007
Nikolai Patrushev|Nikolay Patrushev|RU|national security adviser|2008|2024
Denis Manturov||RU|deputy prime minister|2022|
Dmitry Rogozin||RU|deputy prime minister|2011|2018
Alexander Novak|Aleksandr Novak|RU|deputy prime minister|2020|
Anton Siluanov||RU|finance minister|2011|
Volodymyr Zelenskyy|Volodymyr Zelensky;Volodymyr Zelenskiy;Vladimir Zelensky|UA|president|2019|
Petro Poroshenko|Petr Poroshenko|UA|president|2014|2019
Viktor Yanukovych|Viktor Yanukovich|UA|president|2010|2014
Viktor Yushchenko||UA|president|2005|2010
Leonid Kuchma||UA|president|1994|2005
Leonid Kravchuk||UA|president|1991|1994
Yulia Svyrydenko|Yuliia Svyrydenko|UA|prime minister|2025|
Denys Shmyhal|Denis Shmygal|UA|prime minister|2020|2025
Oleksiy Honcharuk||UA|prime minister|2019|2020
Volodymyr Groysman|Volodymyr Hroisman|UA|prime minister|2016|2019
Arseniy Yatsenyuk|Arseny Yatsenyuk|UA|prime minister|2014|2016
Mykola Azarov||UA|prime minister|2010|2014
Yulia Tymoshenko|Yuliya Tymoshenko|UA|prime minister|2005|2010
Andrii Sybiha|Andriy Sybiha|UA|foreign minister|2024|
Dmytro Kuleba||UA|foreign minister|2020|2024
Vadym Prystaiko||UA|foreign minister|2019|2020
Pavlo Klimkin||UA|foreign minister|2014|2019
Kostyantyn Gryshchenko|Konstantin Grishchenko|UA|foreign minister||2012
Denys Shmyhal||UA|defence minister|2025|
Rustem Umerov||UA|defence minister|2023|2025
Oleksii Reznikov|Oleksiy Reznikov|UA|defence minister|2021|2023
Alexander Lukashenko|Aleksandr Lukashenko;Alyaksandr Lukashenka|BY|president|1994|
Vladimir Makei|Uladzimir Makei|BY|foreign minister|2012|2022
Sergei Aleinik|Siarhei Aleinik|BY|foreign minister|2022|2024
Maxim Ryzhenkov|Maksim Ryzhankou|BY|foreign minister|2024|
Roman Golovchenko||BY|prime minister|2020|2025
Maia Sandu||MD|president|2020|
Igor Dodon||MD|president|2016|2020
Nicolae Timofti||MD|president|2012|2016
Vladimir Voronin||MD|president|2001|2009
Dorin Recean||MD|prime minister|2023|2025
Natalia Gavrilița|Natalia Gavrilita|MD|prime minister|2021|2023
Vlad Filat||MD|prime minister|2009|2013
Nicu Popescu||MD|foreign minister|2021|2024
Mihai Popșoi|Mihai Popsoi|MD|foreign minister|2024|
Nikol Pashinyan||AM|prime minister|2018|
Serzh Sargsyan|Serzh Sarkisian|AM|president|2008|2018
Robert Kocharyan|Robert Kocharian|AM|president|1998|2008
Levon Ter-Petrosyan|Levon Ter-Petrossian|AM|president|1991|1998
Armen Sarkissian|Armen Sargsyan|AM|president|2018|2022
Vahagn Khachaturyan||AM|president|2022|
Ararat Mirzoyan||AM|foreign minister|2021|
Zohrab Mnatsakanyan||AM|foreign minister|2018|2020
Edward Nalbandian|Edvard Nalbandyan|AM|foreign minister|2008|2018
Vartan Oskanian||AM|foreign minister|1998|2008
Ilham Aliyev|Ilham Aliev|AZ|president|2003|
Heydar Aliyev|Heidar Aliev|AZ|president|1993|2003
Abulfaz Elchibey||AZ|president|1992|1993
Mehriban Aliyeva||AZ|vice president|2017|
Jeyhun Bayramov||AZ|foreign minister|2020|
Elmar Mammadyarov|Elmar Mamedyarov|AZ|foreign minister|2004|2020
Ali Asadov||AZ|prime minister|2019|
Zakir Hasanov||AZ|defence minister|2013|
Mikheil Saakashvili|Mikhail Saakashvili|GE|president|2004|2013
Eduard Shevardnadze||GE|president|1995|2003
Giorgi Margvelashvili||GE|president|2013|2018
Salome Zourabichvili|Salome Zurabishvili|GE|president|2018|2024
Mikheil Kavelashvili||GE|president|2024|
Irakli Kobakhidze||GE|prime minister|2024|
Irakli Garibashvili||GE|prime minister|2013|2024
Giorgi Gakharia||GE|prime minister|2019|2021
Giorgi Kvirikashvili||GE|prime minister|2015|2018
Bidzina Ivanishvili||GE|prime minister|2012|2013
David Zalkaliani||GE|foreign minister|2018|2022
Kassym-Jomart Tokayev|Kassym Jomart Tokayev;Kasym-Zhomart Tokayev|KZ|president|2019|
Nursultan Nazarbayev||KZ|president|1991|2019
Olzhas Bektenov||KZ|prime minister|2024|
Alikhan Smailov||KZ|prime minister|2022|2024
Askar Mamin||KZ|prime minister|2019|2022
Mukhtar Tileuberdi||KZ|foreign minister|2019|2023
Murat Nurtleu||KZ|foreign minister|2023|2025
Erlan Idrissov||KZ|foreign minister|2012|2016
Shavkat Mirziyoyev||UZ|president|2016|
Islam Karimov||UZ|president|1991|2016
Shavkat Mirziyoyev||UZ|prime minister|2003|2016
Abdulla Aripov||UZ|prime minister|2016|
Abdulaziz Kamilov||UZ|foreign minister||2022
Bakhtiyor Saidov||UZ|foreign minister|2022|
Sadyr Japarov|Sadyr Zhaparov|KG|president|2020|
Sooronbay Jeenbekov|Sooronbai Jeenbekov|KG|president|2017|2020
Almazbek Atambayev||KG|president|2011|2017
Roza Otunbayeva||KG|president|2010|2011
Kurmanbek Bakiyev||KG|president|2005|2010
Askar Akayev||KG|president|1990|2005
Akylbek Japarov||KG|prime minister|2021|2024
Jeenbek Kulubaev||KG|foreign minister|2022|
Emomali Rahmon|Emomali Rakhmonov;Imomali Rakhmonov;Imomali Rahmonov|TJ|president|1994|
Sirojiddin Muhriddin|Sirodjidin Mukhriddin|TJ|foreign minister|2013|
Serdar Berdimuhamedov|Serdar Berdymukhammedov|TM|president|2022|
Gurbanguly Berdimuhamedov|Gurbanguly Berdymukhamedov;Gurbanguly Berdymukhammedov|TM|president|2006|2022
Saparmurat Niyazov||TM|president|1990|2006
Rashid Meredov|Raşit Meredow|TM|foreign minister|2001|
Recep Tayyip Erdoğan|Recep Tayyip Erdogan;Tayyip Erdogan|TR|president|2014|
Abdullah Gül|Abdullah Gul|TR|president|2007|2014
Ahmet Necdet Sezer||TR|president|2000|2007
Süleyman Demirel|Suleyman Demirel|TR|president|1993|2000
Turgut Özal|Turgut Ozal|TR|president|1989|1993
Binali Yıldırım|Binali Yildirim|TR|prime minister|2016|2018
Ahmet Davutoğlu|Ahmet Davutoglu|TR|prime minister|2014|2016
Recep Tayyip Erdoğan|Recep Tayyip Erdogan;Tayyip Erdogan|TR|prime minister|2003|2014
Bülent Ecevit|Bulent Ecevit|TR|prime minister|1974|2002
Tansu Çiller|Tansu Ciller|TR|prime minister|1993|1996
Hakan Fidan||TR|foreign minister|2023|
Mevlüt Çavuşoğlu|Mevlut Cavusoglu|TR|foreign minister|2014|2023
Ahmet Davutoğlu|Ahmet Davutoglu|TR|foreign minister|2009|2014
Ali Babacan||TR|foreign minister|2007|2009
Abdullah Gül|Abdullah Gul|TR|foreign minister|2003|2007
Ismail Cem|İsmail Cem|TR|foreign minister|1997|2002
Yaşar Güler|Yasar Guler|TR|defence minister|2023|
Hulusi Akar||TR|defence minister|2018|2023
Cevdet Yılmaz|Cevdet Yilmaz|TR|vice president|2023|
Fuat Oktay||TR|vice president|2018|2023
Süleyman Soylu|Suleyman Soylu|TR|interior minister|2016|2023
King Charles III|Charles III|GB|king|2022|
Queen Elizabeth II|Elizabeth II|GB|queen|1952|2022
Keir Starmer||GB|prime minister|2024|
Rishi Sunak||GB|prime minister|2022|2024
Liz Truss|Elizabeth Truss|GB|prime minister|2022|2022
Boris Johnson||GB|prime minister|2019|2022
Theresa May||GB|prime minister|2016|2019
David Cameron||GB|prime minister|2010|2016
Gordon Brown||GB|prime minister|2007|2010
Tony Blair||GB|prime minister|1997|2007
John Major||GB|prime minister|1990|1997
Margaret Thatcher||GB|prime minister|1979|1990
James Callaghan||GB|prime minister|1976|1979
Harold Wilson||GB|prime minister|1964|1976
Edward Heath||GB|prime minister|1970|1974
Nick Clegg||GB|deputy prime minister|2010|2015
David Lammy||GB|deputy prime minister|2025|
Yvette Cooper||GB|foreign secretary|2025|
David Lammy||GB|foreign secretary|2024|2025
David Cameron|Lord Cameron|GB|foreign secretary|2023|2024
James Cleverly||GB|foreign secretary|2022|2023
Liz Truss|Elizabeth Truss|GB|foreign secretary|2021|2022
Dominic Raab||GB|foreign secretary|2019|2021
Jeremy Hunt||GB|foreign secretary|2018|2019
Boris Johnson||GB|foreign secretary|2016|2018
Philip Hammond||GB|foreign secretary|2014|2016
William Hague||GB|foreign secretary|2010|2014
David Miliband||GB|foreign secretary|2007|2010
Margaret Beckett||GB|foreign secretary|2006|2007
Jack Straw||GB|foreign secretary|2001|2006
Robin Cook||GB|foreign secretary|1997|2001
Malcolm Rifkind||GB|foreign secretary|1995|1997
Douglas Hurd||GB|foreign secretary|1989|1995
Geoffrey Howe||GB|foreign secretary|1983|1989
Peter Carington|Lord Carrington;Peter Carrington|GB|foreign secretary|1979|1982
John Healey||GB|defence secretary|2024|
Grant Shapps||GB|defence secretary|2023|2024
Ben Wallace||GB|defence secretary|2019|2023
Gavin Williamson||GB|defence secretary|2017|2019
Michael Fallon||GB|defence secretary|2014|2017
Philip Hammond||GB|defence secretary|2011|2014
Liam Fox||GB|defence secretary|2010|2011
Geoff Hoon||GB|defence secretary|1999|2005
Rachel Reeves||GB|finance minister|2024|
Jeremy Hunt||GB|finance minister|2022|2024
George Osborne||GB|finance minister|2010|2016
Gordon Brown||GB|finance minister|1997|2007
Emmanuel Macron||FR|president|2017|
François Hollande|Francois Hollande|FR|president|2012|2017
Nicolas Sarkozy||FR|president|2007|2012
Jacques Chirac||FR|president|1995|2007
François Mitterrand|Francois Mitterrand|FR|president|1981|1995
Valéry Giscard d'Estaing|Valery Giscard d'Estaing|FR|president|1974|1981
Georges Pompidou||FR|president|1969|1974
Sébastien Lecornu|Sebastien Lecornu|FR|prime minister|2025|
François Bayrou|Francois Bayrou|FR|prime minister|2024|2025
Michel Barnier||FR|prime minister|2024|2024
Gabriel Attal||FR|prime minister|2024|2024
Élisabeth Borne|Elisabeth Borne|FR|prime minister|2022|2024
Jean Castex||FR|prime minister|2020|2022
Édouard Philippe|Edouard Philippe|FR|prime minister|2017|2020
Bernard Cazeneuve||FR|prime minister|2016|2017
Manuel Valls||FR|prime minister|2014|2016
Jean-Marc Ayrault||FR|prime minister|2012|2014
François Fillon|Francois Fillon|FR|prime minister|2007|2012
Dominique de Villepin||FR|prime minister|2005|2007
Jean-Pierre Raffarin||FR|prime minister|2002|2005
Lionel Jospin||FR|prime minister|1997|2002
Jean-Noël Barrot|Jean-Noel Barrot|FR|foreign minister|2024|
Stéphane Séjourné|Stephane Sejourne|FR|foreign minister|2024|2024
Catherine Colonna||FR|foreign minister|2022|2024
Jean-Yves Le Drian||FR|foreign minister|2017|2022
Jean-Marc Ayrault||FR|foreign minister|2016|2017
Laurent Fabius||FR|foreign minister|2012|2016
Alain Juppé|Alain Juppe|FR|foreign minister|1993|2012
Bernard Kouchner||FR|foreign minister|2007|2010
Philippe Douste-Blazy||FR|foreign minister|2005|2007
Michel Barnier||FR|foreign minister|2004|2005
Dominique de Villepin||FR|foreign minister|2002|2004
Hubert Védrine|Hubert Vedrine|FR|foreign minister|1997|2002
Sébastien Lecornu|Sebastien Lecornu|FR|defence minister|2022|2025
Florence Parly||FR|defence minister|2017|2022
Jean-Yves Le Drian||FR|defence minister|2012|2017
Michèle Alliot-Marie|Michele Alliot-Marie|FR|defence minister|2002|2007
Bruno Le Maire||FR|finance minister|2017|2024
Friedrich Merz||DE|chancellor|2025|
Olaf Scholz||DE|chancellor|2021|2025
Angela Merkel||DE|chancellor|2005|2021
Gerhard Schröder|Gerhard Schroeder;Gerhard Schroder|DE|chancellor|1998|2005
Helmut Kohl||DE|chancellor|1982|1998
Helmut Schmidt||DE|chancellor|1974|1982
Willy Brandt||DE|chancellor|1969|1974
Frank-Walter Steinmeier||DE|president|2017|
Joachim Gauck||DE|president|2012|2017
Christian Wulff||DE|president|2010|2012
Horst Köhler|Horst Koehler;Horst Kohler|DE|president|2004|2010
Johannes Rau||DE|president|1999|2004
Johann Wadephul||DE|foreign minister|2025|
Annalena Baerbock||DE|foreign minister|2021|2025
Heiko Maas||DE|foreign minister|2018|2021
Sigmar Gabriel||DE|foreign minister|2017|2018
Frank-Walter Steinmeier||DE|foreign minister|2005|2017
Guido Westerwelle||DE|foreign minister|2009|2013
Joschka Fischer||DE|foreign minister|1998|2005
Klaus Kinkel||DE|foreign minister|1992|1998
Hans-Dietrich Genscher||DE|foreign minister|1974|1992
Boris Pistorius||DE|defence minister|2023|
Christine Lambrecht||DE|defence minister|2021|2023
Annegret Kramp-Karrenbauer||DE|defence minister|2019|2021
Ursula von der Leyen||DE|defence minister|2013|2019
Thomas de Maizière|Thomas de Maiziere|DE|defence minister|2011|2013
Wolfgang Schäuble|Wolfgang Schaeuble;Wolfgang Schauble|DE|finance minister|2009|2017
Giorgia Meloni||IT|prime minister|2022|
Mario Draghi||IT|prime minister|2021|2022
Giuseppe Conte||IT|prime minister|2018|2021
Paolo Gentiloni||IT|prime minister|2016|2018
Matteo Renzi||IT|prime minister|2014|2016
Enrico Letta||IT|prime minister|2013|2014
Mario Monti||IT|prime minister|2011|2013
Silvio Berlusconi||IT|prime minister|1994|2011
Romano Prodi||IT|prime minister|1996|2008
Massimo D'Alema||IT|prime minister|1998|2000
Giulio Andreotti||IT|prime minister|1972|1992
Sergio Mattarella||IT|president|2015|
Giorgio Napolitano||IT|president|2006|2015
Carlo Azeglio Ciampi||IT|president|1999|2006
Antonio Tajani||IT|foreign minister|2022|
Luigi Di Maio||IT|foreign minister|2019|2022
Angelino Alfano||IT|foreign minister|2016|2018
Paolo Gentiloni||IT|foreign minister|2014|2016
Federica Mogherini||IT|foreign minister|2014|2014
Emma Bonino||IT|foreign minister|2013|2014
Franco Frattini||IT|foreign minister|2002|2011
Guido Crosetto||IT|defence minister|2022|
Lorenzo Guerini||IT|defence minister|2019|2022
Pedro Sánchez|Pedro Sanchez|ES|prime minister|2018|
Mariano Rajoy||ES|prime minister|2011|2018
José Luis Rodríguez Zapatero|Jose Luis Rodriguez Zapatero|ES|prime minister|2004|2011
José María Aznar|Jose Maria Aznar|ES|prime minister|1996|2004
Felipe González|Felipe Gonzalez|ES|prime minister|1982|1996
Adolfo Suárez|Adolfo Suarez|ES|prime minister|1976|1981
King Felipe VI|Felipe VI|ES|king|2014|
King Juan Carlos I|Juan Carlos I;King Juan Carlos|ES|king|1975|2014
José Manuel Albares|Jose Manuel Albares|ES|foreign minister|2021|
Arancha González Laya|Arancha Gonzalez Laya|ES|foreign minister|2020|2021
Josep Borrell||ES|foreign minister|2018|2019
Margarita Robles||ES|defence minister|2018|
Miguel Ángel Moratinos|Miguel Angel Moratinos|ES|foreign minister|2004|2010
Luís Montenegro|Luis Montenegro|PT|prime minister|2024|
António Costa|Antonio Costa|PT|prime minister|2015|2024
Pedro Passos Coelho||PT|prime minister|2011|2015
José Sócrates|Jose Socrates|PT|prime minister|2005|2011
José Manuel Barroso|Jose Manuel Barroso;José Manuel Durão Barroso|PT|prime minister|2002|2004
António Guterres|Antonio Guterres|PT|prime minister|1995|2002
Marcelo Rebelo de Sousa||PT|president|2016|
Aníbal Cavaco Silva|Anibal Cavaco Silva|PT|president|2006|2016
Jorge Sampaio||PT|president|1996|2006
Mário Soares|Mario Soares|PT|president|1986|1996
Paulo Rangel||PT|foreign minister|2024|
Augusto Santos Silva||PT|foreign minister|2015|2022
`;
