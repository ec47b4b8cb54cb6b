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
Indira Gandhi||IN|prime minister|1966|1984
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
P. Chidambaram|Palaniappan Chidambaram|IN|finance minister|2004|2014
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
Justin Trudeau||CA|prime minister|2015|2025
Mark Carney||CA|prime minister|2025|
Stephen Harper||CA|prime minister|2006|2015
Paul Martin||CA|prime minister|2003|2006
Jean Chrétien|Jean Chretien|CA|prime minister|1993|2003
Brian Mulroney||CA|prime minister|1984|1993
Pierre Trudeau|Pierre Elliott Trudeau|CA|prime minister|1968|1984
Anita Anand||CA|foreign minister|2025|
Mélanie Joly|Melanie Joly|CA|foreign minister|2021|2025
Marc Garneau||CA|foreign minister|2021|2021
François-Philippe Champagne|Francois-Philippe Champagne|CA|foreign minister|2019|2021
Chrystia Freeland||CA|foreign minister|2017|2019
Chrystia Freeland||CA|deputy prime minister|2019|2024
Chrystia Freeland||CA|finance minister|2020|2024
Stéphane Dion|Stephane Dion|CA|foreign minister|2015|2017
John Baird||CA|foreign minister|2011|2015
Lloyd Axworthy||CA|foreign minister|1996|2000
Bill Blair||CA|defence minister|2023|2025
Anita Anand||CA|defence minister|2021|2023
Harjit Sajjan||CA|defence minister|2015|2021
Anthony Albanese||AU|prime minister|2022|
Scott Morrison||AU|prime minister|2018|2022
Malcolm Turnbull||AU|prime minister|2015|2018
Tony Abbott||AU|prime minister|2013|2015
Julia Gillard||AU|prime minister|2010|2013
Kevin Rudd||AU|prime minister|2007|2013
John Howard||AU|prime minister|1996|2007
Paul Keating||AU|prime minister|1991|1996
Bob Hawke||AU|prime minister|1983|1991
Malcolm Fraser||AU|prime minister|1975|1983
Gough Whitlam||AU|prime minister|1972|1975
Richard Marles||AU|deputy prime minister|2022|
Richard Marles||AU|defence minister|2022|
Peter Dutton||AU|defence minister|2021|2022
Linda Reynolds||AU|defence minister|2019|2021
Penny Wong||AU|foreign minister|2022|
Marise Payne||AU|foreign minister|2018|2022
Julie Bishop||AU|foreign minister|2013|2018
Bob Carr||AU|foreign minister|2012|2013
Kevin Rudd||AU|foreign minister|2010|2012
Stephen Smith||AU|foreign minister|2007|2010
Alexander Downer||AU|foreign minister|1996|2007
Gareth Evans||AU|foreign minister|1988|1996
Christopher Luxon||NZ|prime minister|2023|
Chris Hipkins||NZ|prime minister|2023|2023
Jacinda Ardern||NZ|prime minister|2017|2023
Bill English||NZ|prime minister|2016|2017
John Key||NZ|prime minister|2008|2016
Helen Clark||NZ|prime minister|1999|2008
Jenny Shipley||NZ|prime minister|1997|1999
Jim Bolger||NZ|prime minister|1990|1997
Winston Peters||NZ|foreign minister|2005|
Nanaia Mahuta||NZ|foreign minister|2020|2023
Murray McCully||NZ|foreign minister|2008|2017
Dick Schoof||NL|prime minister|2024|
Mark Rutte||NL|prime minister|2010|2024
Jan Peter Balkenende||NL|prime minister|2002|2010
Wim Kok||NL|prime minister|1994|2002
Ruud Lubbers||NL|prime minister|1982|1994
Hanke Bruins Slot||NL|foreign minister|2023|2024
Wopke Hoekstra||NL|foreign minister|2022|2023
Stef Blok||NL|foreign minister|2018|2021
Bert Koenders||NL|foreign minister|2014|2017
Frans Timmermans||NL|foreign minister|2012|2014
Caspar Veldkamp||NL|foreign minister|2024|2025
Kajsa Ollongren||NL|defence minister|2022|2024
Ruben Brekelmans||NL|defence minister|2024|
King Willem-Alexander|Willem-Alexander|NL|king|2013|
Queen Beatrix||NL|queen|1980|2013
Bart De Wever||BE|prime minister|2025|
Alexander De Croo||BE|prime minister|2020|2025
Sophie Wilmès|Sophie Wilmes|BE|prime minister|2019|2020
Charles Michel||BE|prime minister|2014|2019
Elio Di Rupo||BE|prime minister|2011|2014
Guy Verhofstadt||BE|prime minister|1999|2008
Herman Van Rompuy||BE|prime minister|2008|2009
Yves Leterme||BE|prime minister|2008|2011
Hadja Lahbib||BE|foreign minister|2022|2024
Maxime Prévot|Maxime Prevot|BE|foreign minister|2025|
Didier Reynders||BE|foreign minister|2011|2019
King Philippe||BE|king|2013|
King Albert II||BE|king|1993|2013
Xavier Bettel||LU|prime minister|2013|2023
Jean-Claude Juncker||LU|prime minister|1995|2013
Luc Frieden||LU|prime minister|2023|
Jean Asselborn||LU|foreign minister|2004|2023
Xavier Bettel||LU|foreign minister|2023|
Micheál Martin|Micheal Martin|IE|prime minister|2020|
Leo Varadkar||IE|prime minister|2017|2024
Simon Harris||IE|prime minister|2024|2025
Enda Kenny||IE|prime minister|2011|2017
Brian Cowen||IE|prime minister|2008|2011
Bertie Ahern||IE|prime minister|1997|2008
John Bruton||IE|prime minister|1994|1997
Albert Reynolds||IE|prime minister|1992|1994
Garret FitzGerald||IE|prime minister|1981|1987
Michael D. Higgins||IE|president|2011|2025
Catherine Connolly||IE|president|2025|
Mary McAleese||IE|president|1997|2011
Mary Robinson||IE|president|1990|1997
Simon Coveney||IE|foreign minister|2017|2022
Micheál Martin|Micheal Martin|IE|foreign minister|2008|2025
Karin Keller-Sutter||CH|president|2025|2025
Viola Amherd||CH|president|2024|2024
Alain Berset||CH|president|2018|2023
Ignazio Cassis||CH|president|2022|2022
Guy Parmelin||CH|president|2021|2021
Simonetta Sommaruga||CH|president|2015|2020
Ueli Maurer||CH|president|2013|2019
Doris Leuthard||CH|president|2010|2017
Ignazio Cassis||CH|foreign minister|2017|
Didier Burkhalter||CH|foreign minister|2012|2017
Micheline Calmy-Rey||CH|foreign minister|2003|2011
Christian Stocker||AT|chancellor|2025|
Karl Nehammer||AT|chancellor|2021|2025
Alexander Schallenberg||AT|chancellor|2021|2025
Sebastian Kurz||AT|chancellor|2017|2021
Brigitte Bierlein||AT|chancellor|2019|2020
Christian Kern||AT|chancellor|2016|2017
Werner Faymann||AT|chancellor|2008|2016
Alfred Gusenbauer||AT|chancellor|2007|2008
Wolfgang Schüssel|Wolfgang Schuessel;Wolfgang Schussel|AT|chancellor|2000|2007
Franz Vranitzky||AT|chancellor|1986|1997
Bruno Kreisky||AT|chancellor|1970|1983
Alexander Van der Bellen||AT|president|2017|
Heinz Fischer||AT|president|2004|2016
Kurt Waldheim||AT|president|1986|1992
Alexander Schallenberg||AT|foreign minister|2019|2025
Sebastian Kurz||AT|foreign minister|2013|2017
Beate Meinl-Reisinger||AT|foreign minister|2025|
Mette Frederiksen||DK|prime minister|2019|
Lars Løkke Rasmussen|Lars Lokke Rasmussen|DK|prime minister|2009|2019
Helle Thorning-Schmidt||DK|prime minister|2011|2015
Anders Fogh Rasmussen||DK|prime minister|2001|2009
Poul Nyrup Rasmussen||DK|prime minister|1993|2001
Lars Løkke Rasmussen|Lars Lokke Rasmussen|DK|foreign minister|2022|
Jeppe Kofod||DK|foreign minister|2019|2022
Troels Lund Poulsen||DK|defence minister|2023|
King Frederik X|Frederik X|DK|king|2024|
Queen Margrethe II|Margrethe II|DK|queen|1972|2024
Ulf Kristersson||SE|prime minister|2022|
Magdalena Andersson||SE|prime minister|2021|2022
Stefan Löfven|Stefan Lofven|SE|prime minister|2014|2021
Fredrik Reinfeldt||SE|prime minister|2006|2014
Göran Persson|Goran Persson|SE|prime minister|1996|2006
Carl Bildt||SE|prime minister|1991|1994
Olof Palme||SE|prime minister|1969|1986
Maria Malmer Stenergard||SE|foreign minister|2024|
Tobias Billström|Tobias Billstrom|SE|foreign minister|2022|2024
Ann Linde||SE|foreign minister|2019|2022
Margot Wallström|Margot Wallstrom|SE|foreign minister|2014|2019
Carl Bildt||SE|foreign minister|2006|2014
Anna Lindh||SE|foreign minister|1998|2003
Pål Jonson|Pal Jonson|SE|defence minister|2022|
King Carl XVI Gustaf|Carl XVI Gustaf|SE|king|1973|
Jonas Gahr Støre|Jonas Gahr Store;Jonas Gahr Stoere|NO|prime minister|2021|
Erna Solberg||NO|prime minister|2013|2021
Jens Stoltenberg||NO|prime minister|2000|2013
Kjell Magne Bondevik||NO|prime minister|1997|2005
Gro Harlem Brundtland||NO|prime minister|1981|1996
Espen Barth Eide||NO|foreign minister|2012|
Anniken Huitfeldt||NO|foreign minister|2021|2023
Ine Eriksen Søreide|Ine Eriksen Soreide;Ine Marie Eriksen Søreide|NO|foreign minister|2017|2021
Børge Brende|Borge Brende|NO|foreign minister|2013|2017
Jonas Gahr Støre|Jonas Gahr Store;Jonas Gahr Stoere|NO|foreign minister|2005|2012
Jan Petersen||NO|foreign minister|2001|2005
King Harald V|Harald V|NO|king|1991|
Alexander Stubb||FI|president|2024|
Sauli Niinistö|Sauli Niinisto|FI|president|2012|2024
Tarja Halonen||FI|president|2000|2012
Martti Ahtisaari||FI|president|1994|2000
Mauno Koivisto||FI|president|1982|1994
Urho Kekkonen||FI|president|1956|1982
Petteri Orpo||FI|prime minister|2023|
Sanna Marin||FI|prime minister|2019|2023
Juha Sipilä|Juha Sipila|FI|prime minister|2015|2019
Alexander Stubb||FI|prime minister|2014|2015
Jyrki Katainen||FI|prime minister|2011|2014
Matti Vanhanen||FI|prime minister|2003|2010
Paavo Lipponen||FI|prime minister|1995|2003
Elina Valtonen||FI|foreign minister|2023|
Pekka Haavisto||FI|foreign minister|2019|2023
Erkki Tuomioja||FI|foreign minister|2000|2015
Antti Häkkänen|Antti Hakkanen|FI|defence minister|2023|
Katrín Jakobsdóttir|Katrin Jakobsdottir|IS|prime minister|2017|2024
Bjarni Benediktsson||IS|prime minister|2017|2024
Kristrún Frostadóttir|Kristrun Frostadottir|IS|prime minister|2024|
Halla Tómasdóttir|Halla Tomasdottir|IS|president|2024|
Guðni Th. Jóhannesson|Gudni Johannesson;Gudni Th. Johannesson|IS|president|2016|2024
Ólafur Ragnar Grímsson|Olafur Ragnar Grimsson|IS|president|1996|2016
Alar Karis||EE|president|2021|
Kersti Kaljulaid||EE|president|2016|2021
Toomas Hendrik Ilves||EE|president|2006|2016
Lennart Meri||EE|president|1992|2001
Kristen Michal||EE|prime minister|2024|
Kaja Kallas||EE|prime minister|2021|2024
Jüri Ratas|Juri Ratas|EE|prime minister|2016|2021
Taavi Rõivas|Taavi Roivas|EE|prime minister|2014|2016
Andrus Ansip||EE|prime minister|2005|2014
Margus Tsahkna||EE|foreign minister|2023|
Urmas Reinsalu||EE|foreign minister||2023
Urmas Paet||EE|foreign minister|2005|2014
Hanno Pevkur||EE|defence minister|2022|
Edgars Rinkēvičs|Edgars Rinkevics|LV|president|2023|
Egils Levits||LV|president|2019|2023
Raimonds Vējonis|Raimonds Vejonis|LV|president|2015|2019
Vaira Vīķe-Freiberga|Vaira Vike-Freiberga|LV|president|1999|2007
Evika Siliņa|Evika Silina|LV|prime minister|2023|
Krišjānis Kariņš|Krisjanis Karins|LV|prime minister|2019|2023
Valdis Dombrovskis||LV|prime minister|2009|2014
Baiba Braže|Baiba Braze|LV|foreign minister|2024|
Edgars Rinkēvičs|Edgars Rinkevics|LV|foreign minister|2011|2023
Gitanas Nausėda|Gitanas Nauseda|LT|president|2019|
Dalia Grybauskaitė|Dalia Grybauskaite|LT|president|2009|2019
Valdas Adamkus||LT|president|1998|2009
Ingrida Šimonytė|Ingrida Simonyte|LT|prime minister|2020|2024
Gintautas Paluckas||LT|prime minister|2024|2025
Inga Ruginienė|Inga Ruginiene|LT|prime minister|2025|
Saulius Skvernelis||LT|prime minister|2016|2020
Kęstutis Budrys|Kestutis Budrys|LT|foreign minister|2024|
Gabrielius Landsbergis||LT|foreign minister|2020|2024
Linas Linkevičius|Linas Linkevicius|LT|foreign minister|2012|2020
Karol Nawrocki||PL|president|2025|
Andrzej Duda||PL|president|2015|2025
Bronisław Komorowski|Bronislaw Komorowski|PL|president|2010|2015
Lech Kaczyński|Lech Kaczynski|PL|president|2005|2010
Aleksander Kwaśniewski|Aleksander Kwasniewski|PL|president|1995|2005
Lech Wałęsa|Lech Walesa|PL|president|1990|1995
Donald Tusk||PL|prime minister|2007|
Mateusz Morawiecki||PL|prime minister|2017|2023
Beata Szydło|Beata Szydlo|PL|prime minister|2015|2017
Ewa Kopacz||PL|prime minister|2014|2015
Jarosław Kaczyński|Jaroslaw Kaczynski|PL|prime minister|2006|2007
Leszek Miller||PL|prime minister|2001|2004
Jerzy Buzek||PL|prime minister|1997|2001
Tadeusz Mazowiecki||PL|prime minister|1989|1991
Radosław Sikorski|Radoslaw Sikorski;Radek Sikorski|PL|foreign minister|2007|
Zbigniew Rau||PL|foreign minister|2020|2023
Jacek Czaputowicz||PL|foreign minister|2018|2020
Witold Waszczykowski||PL|foreign minister|2015|2018
Bronisław Geremek|Bronislaw Geremek|PL|foreign minister|1997|2000
Władysław Kosiniak-Kamysz|Wladyslaw Kosiniak-Kamysz|PL|defence minister|2023|
Mariusz Błaszczak|Mariusz Blaszczak|PL|defence minister|2018|2023
Petr Pavel||CZ|president|2023|
Miloš Zeman|Milos Zeman|CZ|president|2013|2023
Václav Klaus|Vaclav Klaus|CZ|president|2003|2013
Václav Havel|Vaclav Havel|CZ|president|1993|2003
Petr Fiala||CZ|prime minister|2021|2025
Andrej Babiš|Andrej Babis|CZ|prime minister|2017|
Bohuslav Sobotka||CZ|prime minister|2014|2017
Petr Nečas|Petr Necas|CZ|prime minister|2010|2013
Mirek Topolánek|Mirek Topolanek|CZ|prime minister|2006|2009
Jan Lipavský|Jan Lipavsky|CZ|foreign minister|2021|2025
Karel Schwarzenberg||CZ|foreign minister|2007|2013
Peter Pellegrini||SK|president|2024|
Zuzana Čaputová|Zuzana Caputova|SK|president|2019|2024
Andrej Kiska||SK|president|2014|2019
Robert Fico||SK|prime minister|2006|
Eduard Heger||SK|prime minister|2021|2023
Igor Matovič|Igor Matovic|SK|prime minister|2020|2021
Mikuláš Dzurinda|Mikulas Dzurinda|SK|prime minister|1998|2006
Vladimír Mečiar|Vladimir Meciar|SK|prime minister|1992|1998
Miroslav Lajčák|Miroslav Lajcak|SK|foreign minister||2020
Juraj Blanár|Juraj Blanar|SK|foreign minister|2023|
Viktor Orbán|Viktor Orban|HU|prime minister|1998|
Ferenc Gyurcsány|Ferenc Gyurcsany|HU|prime minister|2004|2009
Gyula Horn||HU|prime minister|1994|1998
Péter Szijjártó|Peter Szijjarto|HU|foreign minister|2014|
Tamás Sulyok|Tamas Sulyok|HU|president|2024|
Katalin Novák|Katalin Novak|HU|president|2022|2024
János Áder|Janos Ader|HU|president|2012|2022
Nicușor Dan|Nicusor Dan|RO|president|2025|
Klaus Iohannis|Klaus Johannis|RO|president|2014|2025
Traian Băsescu|Traian Basescu|RO|president|2004|2014
Ion Iliescu||RO|president|1989|2004
Nicolae Ceaușescu|Nicolae Ceausescu|RO|president|1974|1989
Ilie Bolojan||RO|prime minister|2025|
Marcel Ciolacu||RO|prime minister|2023|2025
Nicolae Ciucă|Nicolae Ciuca|RO|prime minister|2021|2023
Victor Ponta||RO|prime minister|2012|2015
Bogdan Aurescu||RO|foreign minister|2014|2023
Luminița Odobescu|Luminita Odobescu|RO|foreign minister|2023|2024
Oana Țoiu|Oana Toiu|RO|foreign minister|2025|
Rumen Radev||BG|president|2017|
Rosen Plevneliev||BG|president|2012|2017
Georgi Parvanov||BG|president|2002|2012
Boyko Borissov|Boyko Borisov|BG|prime minister|2009|2021
Kiril Petkov||BG|prime minister|2021|2022
Nikolai Denkov|Nikolay Denkov|BG|prime minister|2023|2024
Rosen Zhelyazkov||BG|prime minister|2025|
Simeon Saxe-Coburg-Gotha|Simeon Sakskoburggotski|BG|prime minister|2001|2005
Kyriakos Mitsotakis||GR|prime minister|2019|
Alexis Tsipras||GR|prime minister|2015|2019
Antonis Samaras||GR|prime minister|2012|2015
George Papandreou|Georgios Papandreou;George A. Papandreou|GR|prime minister|2009|2011
Kostas Karamanlis|Costas Karamanlis|GR|prime minister|2004|2009
Costas Simitis|Kostas Simitis|GR|prime minister|1996|2004
Andreas Papandreou||GR|prime minister|1981|1996
Giorgos Gerapetritis|George Gerapetritis|GR|foreign minister|2023|
Nikos Dendias||GR|foreign minister|2019|2023
Nikos Dendias||GR|defence minister|2023|
Nikos Kotzias||GR|foreign minister|2015|2018
Dora Bakoyannis||GR|foreign minister|2006|2009
George Papandreou|Georgios Papandreou|GR|foreign minister|1999|2004
Konstantinos Tasoulas||GR|president|2025|
Katerina Sakellaropoulou||GR|president|2020|2025
Prokopis Pavlopoulos||GR|president|2015|2020
Nikos Christodoulides||CY|president|2023|
Nicos Anastasiades|Nikos Anastasiades|CY|president|2013|2023
Demetris Christofias|Dimitris Christofias|CY|president|2008|2013
Tassos Papadopoulos||CY|president|2003|2008
Glafcos Clerides|Glafkos Clerides|CY|president|1993|2003
Constantinos Kombos||CY|foreign minister|2023|
Robert Abela||MT|prime minister|2020|
Joseph Muscat||MT|prime minister|2013|2020
Lawrence Gonzi||MT|prime minister|2004|2013
Ian Borg||MT|foreign minister|2022|
Edi Rama||AL|prime minister|2013|
Sali Berisha||AL|prime minister|2005|2013
Sali Berisha||AL|president|1992|1997
Bajram Begaj||AL|president|2022|
Ilir Meta||AL|president|2017|2022
Aleksandar Vučić|Aleksandar Vucic|RS|president|2017|
Tomislav Nikolić|Tomislav Nikolic|RS|president|2012|2017
Boris Tadić|Boris Tadic|RS|president|2004|2012
Slobodan Milošević|Slobodan Milosevic|RS|president|1989|2000
Aleksandar Vučić|Aleksandar Vucic|RS|prime minister|2014|2017
Ivica Dačić|Ivica Dacic|RS|prime minister|2012|2014
Ana Brnabić|Ana Brnabic|RS|prime minister|2017|2024
Miloš Vučević|Milos Vucevic|RS|prime minister|2024|2025
Đuro Macut|Djuro Macut;Duro Macut|RS|prime minister|2025|
Zoran Đinđić|Zoran Djindjic|RS|prime minister|2001|2003
Vojislav Koštunica|Vojislav Kostunica|RS|prime minister|2004|2008
Ivica Dačić|Ivica Dacic|RS|foreign minister|2014|2024
Vuk Jeremić|Vuk Jeremic|RS|foreign minister|2007|2012
Marko Đurić|Marko Djuric|RS|foreign minister|2024|
Albin Kurti||XK|prime minister|2020|
Ramush Haradinaj||XK|prime minister|2004|2020
Isa Mustafa||XK|prime minister|2014|2017
Avdullah Hoti||XK|prime minister|2020|2021
Hashim Thaçi|Hashim Thaci|XK|prime minister|2008|2014
Hashim Thaçi|Hashim Thaci|XK|president|2016|2020
Vjosa Osmani|Vjosa Osmani-Sadriu|XK|president|2020|
Atifete Jahjaga||XK|president|2011|2016
Ibrahim Rugova||XK|president|2002|2006
Milo Đukanović|Milo Djukanovic|ME|president|1998|2023
Milo Đukanović|Milo Djukanovic|ME|prime minister|1991|2016
Jakov Milatović|Jakov Milatovic|ME|president|2023|
Milojko Spajić|Milojko Spajic|ME|prime minister|2023|
Dritan Abazović|Dritan Abazovic|ME|prime minister|2022|2023
Zoran Zaev||MK|prime minister|2017|2022
Nikola Gruevski||MK|prime minister|2006|2016
Dimitar Kovačevski|Dimitar Kovacevski|MK|prime minister|2022|2024
Hristijan Mickoski||MK|prime minister|2024|
Gordana Siljanovska-Davkova||MK|president|2024|
Stevo Pendarovski||MK|president|2019|2024
Gjorge Ivanov||MK|president|2009|2019
Boris Trajkovski||MK|president|1999|2004
Kiro Gligorov||MK|president|1991|1999
Nikola Dimitrov||MK|foreign minister|2017|2020
Bujar Osmani||MK|foreign minister|2020|2024
Alija Izetbegović|Alija Izetbegovic|BA|president|1990|2000
Bakir Izetbegović|Bakir Izetbegovic|BA|president|2010|2018
Denis Bećirović|Denis Becirovic|BA|president|2022|
Željko Komšić|Zeljko Komsic|BA|president|2006|
Borjana Krišto|Borjana Kristo|BA|prime minister|2023|
Haris Silajdžić|Haris Silajdzic|BA|prime minister|1993|1996
Elmedin Konaković|Elmedin Konakovic|BA|foreign minister|2023|
Bisera Turković|Bisera Turkovic|BA|foreign minister|2019|2023
Andrej Plenković|Andrej Plenkovic|HR|prime minister|2016|
Zoran Milanović|Zoran Milanovic|HR|prime minister|2011|2016
Ivo Sanader||HR|prime minister|2003|2009
Jadranka Kosor||HR|prime minister|2009|2011
Zoran Milanović|Zoran Milanovic|HR|president|2020|
Kolinda Grabar-Kitarović|Kolinda Grabar-Kitarovic|HR|president|2015|2020
Ivo Josipović|Ivo Josipovic|HR|president|2010|2015
Stjepan Mesić|Stipe Mesic;Stjepan Mesic|HR|president|2000|2010
Franjo Tuđman|Franjo Tudjman;Franjo Tudman|HR|president|1990|1999
Gordan Grlić-Radman|Gordan Grlic Radman;Gordan Grlić Radman|HR|foreign minister|2019|
Vesna Pusić|Vesna Pusic|HR|foreign minister|2011|2016
Robert Golob||SI|prime minister|2022|
Janez Janša|Janez Jansa|SI|prime minister|2004|2022
Marjan Šarec|Marjan Sarec|SI|prime minister|2018|2020
Miro Cerar||SI|prime minister|2014|2018
Borut Pahor||SI|prime minister|2008|2012
Borut Pahor||SI|president|2012|2022
Nataša Pirc Musar|Natasa Pirc Musar|SI|president|2022|
Danilo Türk|Danilo Turk;Danilo Tuerk|SI|president|2007|2012
Milan Kučan|Milan Kucan|SI|president|1991|2002
Tanja Fajon||SI|foreign minister|2022|
Anže Logar|Anze Logar|SI|foreign minister|2020|2022
Josip Broz Tito|Marshal Tito|YU|president|1953|1980
Benjamin Netanyahu|Binyamin Netanyahu|IL|prime minister|1996|
Yair Lapid||IL|prime minister|2022|2022
Naftali Bennett||IL|prime minister|2021|2022
Ehud Olmert||IL|prime minister|2006|2009
Ariel Sharon||IL|prime minister|2001|2006
Ehud Barak||IL|prime minister|1999|2001
Shimon Peres||IL|prime minister|1984|1996
Yitzhak Rabin||IL|prime minister|1974|1995
Yitzhak Shamir||IL|prime minister|1983|1992
Menachem Begin||IL|prime minister|1977|1983
Golda Meir||IL|prime minister|1969|1974
Isaac Herzog||IL|president|2021|
Reuven Rivlin||IL|president|2014|2021
Shimon Peres||IL|president|2007|2014
Gideon Sa'ar|Gideon Saar|IL|foreign minister|2024|
Israel Katz|Yisrael Katz|IL|foreign minister|2019|2024
Eli Cohen||IL|foreign minister|2022|2023
Yair Lapid||IL|foreign minister|2021|2022
Gabi Ashkenazi||IL|foreign minister|2020|2021
Avigdor Lieberman|Avigdor Liberman|IL|foreign minister|2009|2015
Tzipi Livni||IL|foreign minister|2006|2009
Silvan Shalom||IL|foreign minister|2003|2006
Israel Katz|Yisrael Katz|IL|defence minister|2024|
Yoav Gallant||IL|defence minister|2022|2024
Benny Gantz||IL|defence minister|2020|2022
Moshe Ya'alon|Moshe Yaalon|IL|defence minister|2013|2016
Ehud Barak||IL|defence minister|2007|2013
Bezalel Smotrich||IL|finance minister|2022|
Mahmoud Abbas|Abu Mazen|PS|president|2005|
Yasser Arafat|Yasir Arafat|PS|president|1994|2004
Mohammad Mustafa|Mohammed Mustafa|PS|prime minister|2024|
Mohammad Shtayyeh||PS|prime minister|2019|2024
Rami Hamdallah||PS|prime minister|2013|2019
Salam Fayyad|Salam Fayad|PS|prime minister|2007|2013
Ismail Haniyeh|Ismail Haniya|PS|prime minister|2006|2007
Ahmed Qurei|Ahmed Qureia|PS|prime minister|2003|2006
Hussein al-Sheikh||PS|vice president|2025|
Riyad al-Maliki|Riad Malki;Riyad al-Malki|PS|foreign minister|2007|2024
King Abdullah II|Abdullah II;King Abdullah II bin Al-Hussein|JO|king|1999|
King Hussein|Hussein bin Talal|JO|king|1952|1999
Ayman Safadi|Ayman al-Safadi|JO|foreign minister|2017|
Nasser Judeh||JO|foreign minister|2009|2017
Jafar Hassan|Jaafar Hassan|JO|prime minister|2024|
Bisher Khasawneh|Bisher al-Khasawneh|JO|prime minister|2020|2024
Omar Razzaz|Omar al-Razzaz|JO|prime minister|2018|2020
Hani Mulki|Hani al-Mulki|JO|prime minister|2016|2018
Abdullah Ensour||JO|prime minister|2012|2016
Hussein bin Abdullah|Al Hussein bin Abdullah II|JO|crown prince|2009|
Joseph Aoun||LB|president|2025|
Michel Aoun||LB|president|2016|2022
Michel Suleiman|Michel Sleiman|LB|president|2008|2014
Émile Lahoud|Emile Lahoud|LB|president|1998|2007
Nawaf Salam||LB|prime minister|2025|
Najib Mikati||LB|prime minister|2005|2025
Hassan Diab||LB|prime minister|2020|2021
Saad Hariri|Saad al-Hariri|LB|prime minister|2009|2020
Tammam Salam||LB|prime minister|2014|2016
Fouad Siniora|Fuad Siniora|LB|prime minister|2005|2009
Rafic Hariri|Rafik Hariri;Rafiq Hariri|LB|prime minister|1992|2004
Youssef Rajji|Youssef Raggi|LB|foreign minister|2025|
Abdallah Bou Habib||LB|foreign minister|2021|2025
Gebran Bassil||LB|foreign minister|2014|2020
Ahmed al-Sharaa|Ahmad al-Sharaa;Abu Mohammed al-Golani|SY|president|2025|
Bashar al-Assad|Bashar Assad|SY|president|2000|2024
Hafez al-Assad|Hafiz al-Assad;Hafez Assad|SY|president|1971|2000
Asaad al-Shaibani|Asaad Hassan al-Shaibani;Asaad al-Shibani|SY|foreign minister|2024|
Faisal Mekdad|Faisal al-Mekdad|SY|foreign minister|2020|2024
Walid al-Moallem|Walid Muallem;Walid al-Muallem|SY|foreign minister|2006|2020
Farouk al-Sharaa|Farouq al-Shara;Farouk al-Shara|SY|foreign minister|1984|2006
Abdul Latif Rashid|Abdul Latif Jamal Rashid;Abdullatif Rashid|IQ|president|2022|
Barham Salih|Barham Saleh|IQ|president|2018|2022
Fuad Masum|Fouad Massoum|IQ|president|2014|2018
Jalal Talabani||IQ|president|2005|2014
Saddam Hussein|Saddam Husayn|IQ|president|1979|2003
Mohammed Shia al-Sudani|Mohammed Shia' al-Sudani;Mohammed al-Sudani|IQ|prime minister|2022|
Mustafa al-Kadhimi|Mustafa Kadhimi|IQ|prime minister|2020|2022
Adil Abdul-Mahdi|Adel Abdul Mahdi;Adil Abd al-Mahdi|IQ|prime minister|2018|2020
Haider al-Abadi|Haidar al-Abadi;Haider Abadi|IQ|prime minister|2014|2018
Nouri al-Maliki|Nuri al-Maliki|IQ|prime minister|2006|2014
Ibrahim al-Jaafari||IQ|prime minister|2005|2006
Ayad Allawi|Iyad Allawi|IQ|prime minister|2004|2005
Fuad Hussein|Fouad Hussein|IQ|foreign minister|2020|
Ibrahim al-Jaafari||IQ|foreign minister|2014|2018
Hoshyar Zebari|Hoshiyar Zebari|IQ|foreign minister|2003|2014
Tariq Aziz|Tareq Aziz|IQ|foreign minister|1983|1991
Ali Khamenei|Ayatollah Ali Khamenei;Sayyid Ali Khamenei|IR|supreme leader|1989|
Ruhollah Khomeini|Ayatollah Khomeini|IR|supreme leader|1979|1989
Masoud Pezeshkian||IR|president|2024|
Ebrahim Raisi|Ibrahim Raisi;Ebrahim Raeisi|IR|president|2021|2024
Hassan Rouhani|Hassan Rohani|IR|president|2013|2021
Mahmoud Ahmadinejad||IR|president|2005|2013
Mohammad Khatami|Mohammed Khatami|IR|president|1997|2005
Akbar Hashemi Rafsanjani|Ali Akbar Hashemi Rafsanjani|IR|president|1989|1997
Abbas Araghchi|Abbas Araqchi;Seyed Abbas Araghchi|IR|foreign minister|2024|
Ali Bagheri Kani|Ali Bagheri|IR|foreign minister|2024|2024
Hossein Amir-Abdollahian|Hossein Amirabdollahian;Hossein Amir Abdollahian|IR|foreign minister|2021|2024
Mohammad Javad Zarif|Javad Zarif|IR|foreign minister|2013|2021
Ali Akbar Salehi||IR|foreign minister|2010|2013
Manouchehr Mottaki|Manuchehr Mottaki|IR|foreign minister|2005|2010
Kamal Kharrazi|Kamal Kharazi|IR|foreign minister|1997|2005
Ali Akbar Velayati||IR|foreign minister|1981|1997
Mohammad Reza Aref||IR|vice president|2024|
Mohammad Mokhber||IR|vice president|2021|2024
Eshaq Jahangiri||IR|vice president|2013|2021
Ali Larijani||IR|national security adviser|2025|
Ali Shamkhani||IR|national security adviser|2013|2023
Mohammad Reza Pahlavi|Mohammed Reza Pahlavi|IR|king|1941|1979
King Salman|Salman bin Abdulaziz;Salman bin Abdulaziz Al Saud|SA|king|2015|
King Abdullah|Abdullah bin Abdulaziz;Abdullah bin Abdulaziz Al Saud|SA|king|2005|2015
King Fahd|Fahd bin Abdulaziz;Fahd bin Abdulaziz Al Saud|SA|king|1982|2005
King Khalid|Khalid bin Abdulaziz|SA|king|1975|1982
King Faisal|Faisal bin Abdulaziz|SA|king|1964|1975
Mohammed bin Salman|Mohammad bin Salman;Muhammad bin Salman|SA|crown prince|2017|
Mohammed bin Salman|Mohammad bin Salman;Muhammad bin Salman|SA|prime minister|2022|
Mohammed bin Nayef|Muhammad bin Nayef|SA|crown prince|2015|2017
Faisal bin Farhan|Faisal bin Farhan Al Saud;Faisal bin Farhan bin Abdullah|SA|foreign minister|2019|
Ibrahim al-Assaf|Ibrahim Abdulaziz Al-Assaf|SA|foreign minister|2018|2019
Adel al-Jubeir|Adel bin Ahmed Al-Jubeir|SA|foreign minister|2015|2018
Saud al-Faisal|Saud bin Faisal|SA|foreign minister|1975|2015
Khalid bin Salman|Khaled bin Salman|SA|defence minister|2022|
Mohammed bin Zayed Al Nahyan|Mohamed bin Zayed;Mohammed bin Zayed;Sheikh Mohamed bin Zayed|AE|president|2022|
Khalifa bin Zayed Al Nahyan|Khalifa bin Zayed|AE|president|2004|2022
Zayed bin Sultan Al Nahyan|Sheikh Zayed|AE|president|1971|2004
Mohammed bin Rashid Al Maktoum|Mohammed bin Rashid|AE|prime minister|2006|
Abdullah bin Zayed Al Nahyan|Abdullah bin Zayed|AE|foreign minister|2006|
Mansour bin Zayed Al Nahyan|Mansour bin Zayed|AE|vice president|2023|
Tahnoun bin Zayed Al Nahyan|Tahnoon bin Zayed;Tahnoun bin Zayed|AE|national security adviser|2016|
Tamim bin Hamad Al Thani|Sheikh Tamim;Tamim bin Hamad;Tamim bin Hamad Al-Thani|QA|emir|2013|
Hamad bin Khalifa Al Thani|Hamad bin Khalifa Al-Thani|QA|emir|1995|2013
Mohammed bin Abdulrahman Al Thani|Mohammed bin Abdulrahman bin Jassim Al Thani|QA|prime minister|2023|
Mohammed bin Abdulrahman Al Thani|Mohammed bin Abdulrahman Al-Thani|QA|foreign minister|2016|
Khalid bin Khalifa Al Thani|Khalid bin Khalifa bin Abdulaziz Al Thani|QA|prime minister|2020|2023
Hamad bin Jassim Al Thani|Hamad bin Jassim bin Jaber Al Thani|QA|prime minister|2007|2013
Hamad bin Jassim Al Thani|Hamad bin Jassim bin Jaber Al Thani|QA|foreign minister|1992|2013
Khalid al-Attiyah|Khalid bin Mohammad Al Attiyah|QA|foreign minister|2013|2016
Mishal Al-Ahmad Al-Jaber Al-Sabah|Meshal Al-Ahmad Al-Sabah;Sheikh Meshal|KW|emir|2023|
Nawaf Al-Ahmad Al-Jaber Al-Sabah|Nawaf Al-Ahmad Al-Sabah|KW|emir|2020|2023
Sabah Al-Ahmad Al-Jaber Al-Sabah|Sabah Al-Ahmad Al-Sabah;Sabah al-Ahmad|KW|emir|2006|2020
Jaber Al-Ahmad Al-Sabah|Jaber Al-Ahmad Al-Jaber Al-Sabah|KW|emir|1977|2006
Abdullah Al-Yahya|Abdullah Ali Al-Yahya|KW|foreign minister|2024|
Ahmad Abdullah Al-Sabah|Ahmad Al-Abdullah Al-Sabah|KW|prime minister|2024|
Hamad bin Isa Al Khalifa|King Hamad;King Hamad bin Isa|BH|king|2002|
Salman bin Hamad Al Khalifa|Salman bin Hamad|BH|crown prince|1999|
Salman bin Hamad Al Khalifa|Salman bin Hamad|BH|prime minister|2020|
Khalifa bin Salman Al Khalifa|Khalifa bin Salman|BH|prime minister|1970|2020
Abdullatif bin Rashid Al Zayani|Abdullatif al-Zayani|BH|foreign minister|2020|
Khalid bin Ahmed Al Khalifa|Khalid bin Ahmed|BH|foreign minister|2005|2020
Haitham bin Tariq|Haitham bin Tarik;Sultan Haitham|OM|sultan|2020|
Qaboos bin Said|Qaboos bin Said al Said;Sultan Qaboos|OM|sultan|1970|2020
Badr Albusaidi|Badr al-Busaidi;Sayyid Badr Albusaidi|OM|foreign minister|2020|
Yusuf bin Alawi|Yousef bin Alawi;Yusuf bin Alawi bin Abdullah|OM|foreign minister|1997|2020
Rashad al-Alimi|Rashad Mohammed Al-Alimi|YE|president|2022|
Abdrabbuh Mansur Hadi|Abd Rabbo Mansour Hadi;Abdrabbo Mansour Hadi;Abd-Rabbu Mansour Hadi|YE|president|2012|2022
Ali Abdullah Saleh|Ali Abdallah Saleh|YE|president|1990|2012
Salem Saleh bin Braik|Salem bin Braik|YE|prime minister|2025|
Ahmed Awad bin Mubarak|Ahmed bin Mubarak|YE|foreign minister|2020|2024
Ahmed Awad bin Mubarak|Ahmed bin Mubarak|YE|prime minister|2024|2025
Maeen Abdulmalik Saeed|Maeen Abdulmalik|YE|prime minister|2018|2024
Shaya Mohsin Zindani|Shaya al-Zindani|YE|foreign minister|2024|
Abdel Fattah el-Sisi|Abdel Fattah al-Sisi;Abdel-Fattah el-Sissi;Abdul Fattah al-Sisi|EG|president|2014|
Adly Mansour||EG|president|2013|2014
Mohamed Morsi|Mohammed Morsi;Mohamed Mursi|EG|president|2012|2013
Hosni Mubarak|Husni Mubarak|EG|president|1981|2011
Anwar Sadat|Anwar al-Sadat;Anwar el-Sadat|EG|president|1970|1981
Gamal Abdel Nasser|Nasser|EG|president|1956|1970
Mostafa Madbouly|Moustafa Madbouly;Mustafa Madbouli|EG|prime minister|2018|
Sherif Ismail||EG|prime minister|2015|2018
Badr Abdelatty|Badr Abdel Aati|EG|foreign minister|2024|
Sameh Shoukry|Sameh Shukri|EG|foreign minister|2014|2024
Nabil Fahmy||EG|foreign minister|2013|2014
Ahmed Aboul Gheit|Ahmed Abul Gheit|EG|foreign minister|2004|2011
Ahmed Maher||EG|foreign minister|2001|2004
Amr Moussa|Amre Moussa|EG|foreign minister|1991|2001
Muammar Gaddafi|Moammar Gadhafi;Muammar Qaddafi;Muammar al-Gaddafi|LY|supreme leader|1969|2011
Mohamed al-Menfi|Mohammed al-Menfi;Mohamed Menfi|LY|president|2021|
Abdul Hamid Dbeibah|Abdulhamid Dbeibah;Abdul Hamid Mohammed Dbeibah|LY|prime minister|2021|
Fayez al-Sarraj|Fayez Serraj;Fayez al-Serraj|LY|prime minister|2016|2021
Ali Zeidan|Ali Zidan|LY|prime minister|2012|2014
Najla Mangoush|Najla el-Mangoush|LY|foreign minister|2021|2023
Mohamed Siala|Mohamed Taher Siala|LY|foreign minister|2016|2021
Kais Saied|Kaïs Saïed|TN|president|2019|
Beji Caid Essebsi|Béji Caïd Essebsi|TN|president|2014|2019
Moncef Marzouki||TN|president|2011|2014
Zine El Abidine Ben Ali|Zine al-Abidine Ben Ali|TN|president|1987|2011
Habib Bourguiba||TN|president|1957|1987
Youssef Chahed||TN|prime minister|2016|2020
Najla Bouden||TN|prime minister|2021|2023
Othman Jerandi||TN|foreign minister|2020|2023
Nabil Ammar||TN|foreign minister|2023|2024
Mohamed Ali Nafti||TN|foreign minister|2024|
Abdelmadjid Tebboune||DZ|president|2019|
Abdelaziz Bouteflika|Abdul Aziz Bouteflika|DZ|president|1999|2019
Liamine Zéroual|Liamine Zeroual|DZ|president|1994|1999
Houari Boumédiène|Houari Boumediene|DZ|president|1965|1978
Ahmed Attaf||DZ|foreign minister|2023|
Ramtane Lamamra||DZ|foreign minister|2013|2023
Sabri Boukadoum||DZ|foreign minister|2019|2021
King Mohammed VI|Mohammed VI|MA|king|1999|
King Hassan II|Hassan II|MA|king|1961|1999
Aziz Akhannouch||MA|prime minister|2021|
Saad Eddine El Othmani|Saadeddine Othmani|MA|prime minister|2017|2021
Abdelilah Benkirane||MA|prime minister|2011|2017
Nasser Bourita||MA|foreign minister|2017|
Salaheddine Mezouar||MA|foreign minister|2013|2017
Mohamed Ould Ghazouani|Mohamed Ould Cheikh El Ghazouani|MR|president|2019|
Mohamed Ould Abdel Aziz||MR|president|2009|2019
Brahim Ghali||EH|president|2016|
Abdel Fattah al-Burhan|Abdel Fattah Burhan;Abdel-Fattah al-Burhan|SD|president|2019|
Omar al-Bashir|Omer al-Bashir;Omar Hassan al-Bashir;Omar Hassan Ahmed al-Bashir|SD|president|1989|2019
Gaafar Nimeiry|Jaafar Nimeiri;Gaafar al-Nimeiry|SD|president|1969|1985
Abdalla Hamdok|Abdallah Hamdok|SD|prime minister|2019|2022
Kamil Idris|Kamil El-Tayeb Idris|SD|prime minister|2025|
Sadiq al-Mahdi||SD|prime minister|1986|1989
Ali Osman Taha|Ali Osman Mohammed Taha|SD|vice president|1998|2013
Mariam al-Sadiq al-Mahdi||SD|foreign minister|2021|2021
Ali Karti||SD|foreign minister|2010|2015
Ibrahim Ghandour||SD|foreign minister|2015|2018
Mustafa Osman Ismail||SD|foreign minister|1998|2005
Salva Kiir|Salva Kiir Mayardit|SS|president|2011|
Riek Machar|Riek Machar Teny|SS|vice president|2011|2025
Taban Deng Gai||SS|vice president|2016|
James Wani Igga||SS|vice president|2013|2025
Barnaba Marial Benjamin||SS|foreign minister|2013|2016
Nhial Deng Nhial||SS|foreign minister|2011|2013
Abiy Ahmed|Abiy Ahmed Ali|ET|prime minister|2018|
Hailemariam Desalegn||ET|prime minister|2012|2018
Meles Zenawi||ET|prime minister|1995|2012
Taye Atske Selassie|Taye Atske-Selassie|ET|president|2024|
Sahle-Work Zewde|Sahlework Zewde|ET|president|2018|2024
Mulatu Teshome||ET|president|2013|2018
Girma Wolde-Giorgis||ET|president|2001|2013
Mengistu Haile Mariam||ET|president|1987|1991
Gedion Timothewos||ET|foreign minister|2024|
Taye Atske Selassie|Taye Atske-Selassie|ET|foreign minister|2024|2024
Demeke Mekonnen||ET|foreign minister|2020|2024
Demeke Mekonnen||ET|deputy prime minister|2012|2024
Temesgen Tiruneh||ET|deputy prime minister|2024|
Gedu Andargachew||ET|foreign minister|2019|2020
Workneh Gebeyehu||ET|foreign minister|2016|2019
Tedros Adhanom Ghebreyesus|Tedros Adhanom|ET|foreign minister|2012|2016
Seyoum Mesfin||ET|foreign minister|1991|2010
Redwan Hussien|Redwan Hussein|ET|national security adviser|2022|2024
Isaias Afwerki|Isaias Afewerki;Issayas Afeworki|ER|president|1993|
Osman Saleh|Osman Saleh Mohammed|ER|foreign minister|2007|
Ismaïl Omar Guelleh|Ismail Omar Guelleh|DJ|president|1999|
Hassan Gouled Aptidon||DJ|president|1977|1999
Mahamoud Ali Youssouf|Mahmoud Ali Youssouf|DJ|foreign minister|2005|2025
Abdoulkader Kamil Mohamed||DJ|prime minister|2013|
Hassan Sheikh Mohamud|Hassan Sheikh Mohamoud|SO|president|2012|
Mohamed Abdullahi Mohamed|Mohamed Abdullahi Farmajo;Farmajo|SO|president|2017|2022
Sharif Sheikh Ahmed|Sheikh Sharif Sheikh Ahmed;Sharif Ahmed|SO|president|2009|2012
Abdullahi Yusuf Ahmed|Abdullahi Yusuf|SO|president|2004|2008
Siad Barre|Mohamed Siad Barre|SO|president|1969|1991
Hamza Abdi Barre||SO|prime minister|2022|
Mohamed Hussein Roble||SO|prime minister|2020|2022
Hassan Ali Khaire||SO|prime minister|2017|2020
Omar Abdirashid Ali Sharmarke||SO|prime minister|2009|2017
Ahmed Moalim Fiqi|Ahmed Moallim Fiqi|SO|foreign minister|2024|2025
Abdisalam Abdi Ali||SO|foreign minister|2025|
William Ruto|William Samoei Ruto|KE|president|2022|
Uhuru Kenyatta||KE|president|2013|2022
Mwai Kibaki||KE|president|2002|2013
Daniel arap Moi|Daniel Arap Moi|KE|president|1978|2002
Jomo Kenyatta||KE|president|1964|1978
Raila Odinga||KE|prime minister|2008|2013
Musalia Mudavadi||KE|foreign minister|2023|
Raychelle Omamo||KE|foreign minister|2020|2021
Amina Mohamed|Amina Jibril Mohamed|KE|foreign minister|2013|2018
Moses Wetangula|Moses Wetang'ula|KE|foreign minister|2008|2012
Alfred Mutua||KE|foreign minister|2022|2023
Rigathi Gachagua||KE|vice president|2022|2024
Kithure Kindiki||KE|vice president|2024|
William Ruto||KE|vice president|2013|2022
Yoweri Museveni|Yoweri Kaguta Museveni|UG|president|1986|
Idi Amin||UG|president|1971|1979
Milton Obote||UG|president|1966|1985
Sam Kutesa||UG|foreign minister|2005|2021
Jeje Odongo||UG|foreign minister|2021|
Ruhakana Rugunda||UG|prime minister|2014|2021
Robinah Nabbanja||UG|prime minister|2021|
Samia Suluhu Hassan||TZ|president|2021|
John Magufuli||TZ|president|2015|2021
Jakaya Kikwete|Jakaya Mrisho Kikwete|TZ|president|2005|2015
Benjamin Mkapa||TZ|president|1995|2005
Ali Hassan Mwinyi||TZ|president|1985|1995
Julius Nyerere||TZ|president|1962|1985
Kassim Majaliwa||TZ|prime minister|2015|2025
Jakaya Kikwete||TZ|foreign minister|1995|2005
Bernard Membe||TZ|foreign minister|2007|2015
Paul Kagame||RW|president|2000|
Pasteur Bizimungu||RW|president|1994|2000
Juvénal Habyarimana|Juvenal Habyarimana|RW|president|1973|1994
Louise Mushikiwabo||RW|foreign minister|2009|2018
Richard Sezibera||RW|foreign minister|2018|2019
Vincent Biruta||RW|foreign minister|2019|2024
Olivier Nduhungirehe||RW|foreign minister|2024|
Édouard Ngirente|Edouard Ngirente|RW|prime minister|2017|2025
Évariste Ndayishimiye|Evariste Ndayishimiye|BI|president|2020|
Pierre Nkurunziza||BI|president|2005|2020
Domitien Ndayizeye||BI|president|2003|2005
Pierre Buyoya||BI|president|1987|2003
Albert Shingiro||BI|foreign minister|2020|
Félix Tshisekedi|Felix Tshisekedi;Félix-Antoine Tshisekedi;Felix Antoine Tshisekedi|CD|president|2019|
Joseph Kabila||CD|president|2001|2019
Laurent-Désiré Kabila|Laurent Kabila;Laurent-Desire Kabila|CD|president|1997|2001
Mobutu Sese Seko|Mobutu|CD|president|1965|1997
Judith Suminwa|Judith Suminwa Tuluka|CD|prime minister|2024|
Jean-Michel Sama Lukonde|Sama Lukonde|CD|prime minister|2021|2024
Thérèse Kayikwamba Wagner|Therese Kayikwamba Wagner|CD|foreign minister|2024|
Christophe Lutundula||CD|foreign minister|2021|2024
Denis Sassou Nguesso|Denis Sassou-Nguesso|CG|president|1997|
Faustin-Archange Touadéra|Faustin-Archange Touadera;Faustin Archange Touadera|CF|president|2016|
Catherine Samba-Panza||CF|president|2014|2016
Michel Djotodia||CF|president|2013|2014
François Bozizé|Francois Bozize|CF|president|2003|2013
Mahamat Déby|Mahamat Idriss Déby;Mahamat Idriss Deby;Mahamat Idriss Deby Itno|TD|president|2021|
Idriss Déby|Idriss Deby;Idriss Déby Itno;Idriss Deby Itno|TD|president|1990|2021
Succès Masra|Succes Masra|TD|prime minister|2024|2024
Moussa Faki|Moussa Faki Mahamat|TD|foreign minister|2008|2017
Paul Biya||CM|president|1982|
Lejeune Mbella Mbella||CM|foreign minister|2015|
Joseph Dion Ngute||CM|prime minister|2019|
Brice Oligui Nguema|Brice Clotaire Oligui Nguema|GA|president|2023|
Ali Bongo Ondimba|Ali Bongo|GA|president|2009|2023
Omar Bongo|Omar Bongo Ondimba|GA|president|1967|2009
Teodoro Obiang|Teodoro Obiang Nguema Mbasogo;Teodoro Obiang Nguema|GQ|president|1979|
Carlos Vila Nova||ST|president|2021|
António Guterres|Antonio Guterres|org:United Nations|secretary-general|2017|
Ban Ki-moon|Ban Ki Moon|org:United Nations|secretary-general|2007|2016
Kofi Annan|Kofi A. Annan|org:United Nations|secretary-general|1997|2006
Boutros Boutros-Ghali||org:United Nations|secretary-general|1992|1996
Javier Pérez de Cuéllar|Javier Perez de Cuellar|org:United Nations|secretary-general|1982|1991
Kurt Waldheim||org:United Nations|secretary-general|1972|1981
U Thant||org:United Nations|secretary-general|1961|1971
Mark Rutte||org:North Atlantic Treaty Organization|secretary-general|2024|
Jens Stoltenberg||org:North Atlantic Treaty Organization|secretary-general|2014|2024
Anders Fogh Rasmussen||org:North Atlantic Treaty Organization|secretary-general|2009|2014
Jaap de Hoop Scheffer||org:North Atlantic Treaty Organization|secretary-general|2004|2009
George Robertson|Lord Robertson|org:North Atlantic Treaty Organization|secretary-general|1999|2003
Javier Solana||org:North Atlantic Treaty Organization|secretary-general|1995|1999
Willy Claes||org:North Atlantic Treaty Organization|secretary-general|1994|1995
Manfred Wörner|Manfred Woerner;Manfred Worner|org:North Atlantic Treaty Organization|secretary-general|1988|1994
Ursula von der Leyen||org:European Union|commission president|2019|
Jean-Claude Juncker||org:European Union|commission president|2014|2019
José Manuel Barroso|Jose Manuel Barroso|org:European Union|commission president|2004|2014
Romano Prodi||org:European Union|commission president|1999|2004
Jacques Santer||org:European Union|commission president|1995|1999
Jacques Delors||org:European Union|commission president|1985|1995
António Costa|Antonio Costa|org:European Union|council president|2024|
Charles Michel||org:European Union|council president|2019|2024
Donald Tusk||org:European Union|council president|2014|2019
Herman Van Rompuy||org:European Union|council president|2009|2014
Kaja Kallas||org:European Union|high representative|2024|
Josep Borrell|Josep Borrell Fontelles|org:European Union|high representative|2019|2024
Federica Mogherini||org:European Union|high representative|2014|2019
Catherine Ashton|Lady Ashton|org:European Union|high representative|2009|2014
Javier Solana||org:European Union|high representative|1999|2009
Mahamoud Ali Youssouf|Mahmoud Ali Youssouf|org:African Union|commission president|2025|
Moussa Faki Mahamat|Moussa Faki|org:African Union|commission president|2017|2025
Nkosazana Dlamini-Zuma|Nkosazana Dlamini Zuma|org:African Union|commission president|2012|2017
Jean Ping||org:African Union|commission president|2008|2012
Alpha Oumar Konaré|Alpha Oumar Konare|org:African Union|commission president|2003|2008
Salim Ahmed Salim||org:Organisation of African Unity|secretary-general|1989|2001
Kao Kim Hourn||org:Association of Southeast Asian Nations|secretary-general|2023|
Lim Jock Hoi|Dato Lim Jock Hoi|org:Association of Southeast Asian Nations|secretary-general|2018|2022
Le Luong Minh|Lê Lương Minh|org:Association of Southeast Asian Nations|secretary-general|2013|2017
Surin Pitsuwan||org:Association of Southeast Asian Nations|secretary-general|2008|2012
Ong Keng Yong||org:Association of Southeast Asian Nations|secretary-general|2003|2007
Rodolfo Severino||org:Association of Southeast Asian Nations|secretary-general|1998|2002
Nurlan Yermekbayev||org:Shanghai Cooperation Organisation|secretary-general|2025|
Zhang Ming||org:Shanghai Cooperation Organisation|secretary-general|2022|2024
Vladimir Norov||org:Shanghai Cooperation Organisation|secretary-general|2019|2021
Rashid Alimov||org:Shanghai Cooperation Organisation|secretary-general|2016|2018
Haitham al-Ghais|Haitham Al Ghais|org:Organization of the Petroleum Exporting Countries|secretary-general|2022|
Mohammed Barkindo|Mohammad Barkindo|org:Organization of the Petroleum Exporting Countries|secretary-general|2016|2022
Rafael Grossi|Rafael Mariano Grossi|org:International Atomic Energy Agency|director general|2019|
Yukiya Amano||org:International Atomic Energy Agency|director general|2009|2019
Mohamed ElBaradei|Mohamed El Baradei|org:International Atomic Energy Agency|director general|1997|2009
Hans Blix||org:International Atomic Energy Agency|director general|1981|1997
Feridun Sinirlioğlu|Feridun Sinirlioglu|org:Organization for Security and Co-operation in Europe|secretary-general|2024|
Helga Schmid|Helga Maria Schmid|org:Organization for Security and Co-operation in Europe|secretary-general|2020|2024
Thomas Greminger||org:Organization for Security and Co-operation in Europe|secretary-general|2017|2020
Lamberto Zannier||org:Organization for Security and Co-operation in Europe|secretary-general|2011|2017
Ahmed Aboul Gheit|Ahmed Abul Gheit|org:League of Arab States|secretary-general|2016|
Nabil Elaraby|Nabil el-Araby|org:League of Arab States|secretary-general|2011|2016
Amr Moussa|Amre Moussa|org:League of Arab States|secretary-general|2001|2011
Workneh Gebeyehu||org:Intergovernmental Authority on Development|secretary-general|2019|
Mahboub Maalim|Mahboub M. Maalim|org:Intergovernmental Authority on Development|secretary-general|2008|2019
Omar Touray|Omar Alieu Touray|org:Economic Community of West African States|commission president|2022|
Jean-Claude Kassi Brou||org:Economic Community of West African States|commission president|2018|2022
Carla Barnett||org:Caribbean Community|secretary-general|2021|
Irwin LaRocque||org:Caribbean Community|secretary-general|2011|2021
Edwin Carrington||org:Caribbean Community|secretary-general|1992|2010
Albert Ramdin||org:Organization of American States|secretary-general|2025|
Luis Almagro||org:Organization of American States|secretary-general|2015|2025
José Miguel Insulza|Jose Miguel Insulza|org:Organization of American States|secretary-general|2005|2015
César Gaviria|Cesar Gaviria|org:Organization of American States|secretary-general|1994|2004
Alain Berset||org:Council of Europe|secretary-general|2024|
Marija Pejčinović Burić|Marija Pejcinovic Buric|org:Council of Europe|secretary-general|2019|2024
Thorbjørn Jagland|Thorbjorn Jagland|org:Council of Europe|secretary-general|2009|2019
Tedros Adhanom Ghebreyesus|Tedros Adhanom|org:World Health Organization|director general|2017|
Margaret Chan||org:World Health Organization|director general|2007|2017
Ngozi Okonjo-Iweala||org:World Trade Organization|director general|2021|
Roberto Azevêdo|Roberto Azevedo|org:World Trade Organization|director general|2013|2020
Pascal Lamy||org:World Trade Organization|director general|2005|2013
Jasem Albudaiwi|Jasem Mohamed Albudaiwi|org:Gulf Cooperation Council|secretary-general|2023|
Nayef al-Hajraf|Nayef Falah Al-Hajraf|org:Gulf Cooperation Council|secretary-general|2020|2023
Abdullatif al-Zayani||org:Gulf Cooperation Council|secretary-general|2011|2020
Hissein Brahim Taha||org:Organisation of Islamic Cooperation|secretary-general|2021|
Yousef al-Othaimeen|Yousef bin Ahmad Al-Othaimeen|org:Organisation of Islamic Cooperation|secretary-general|2016|2021
Ekmeleddin İhsanoğlu|Ekmeleddin Ihsanoglu|org:Organisation of Islamic Cooperation|secretary-general|2005|2014
Patricia Scotland|Baroness Scotland|org:Commonwealth of Nations|secretary-general|2016|2025
Shirley Ayorkor Botchwey||org:Commonwealth of Nations|secretary-general|2025|
Cyril Ramaphosa||ZA|president|2018|
Jacob Zuma||ZA|president|2009|2018
Kgalema Motlanthe||ZA|president|2008|2009
Thabo Mbeki||ZA|president|1999|2008
Nelson Mandela||ZA|president|1994|1999
F. W. de Klerk|F.W. de Klerk;Frederik Willem de Klerk|ZA|president|1989|1994
P. W. Botha|P.W. Botha|ZA|president|1984|1989
Paul Mashatile||ZA|vice president|2023|
Ronald Lamola||ZA|foreign minister|2024|
Naledi Pandor||ZA|foreign minister|2019|2024
Lindiwe Sisulu||ZA|foreign minister|2018|2019
Maite Nkoana-Mashabane||ZA|foreign minister|2009|2018
Nkosazana Dlamini-Zuma||ZA|foreign minister|1999|2009
Pik Botha|Roelof Botha|ZA|foreign minister|1977|1994
Bola Tinubu|Bola Ahmed Tinubu|NG|president|2023|
Muhammadu Buhari|Mohammadu Buhari|NG|president|2015|2023
Goodluck Jonathan|Goodluck Ebele Jonathan|NG|president|2010|2015
Umaru Yar'Adua|Umaru Musa Yar'Adua|NG|president|2007|2010
Olusegun Obasanjo||NG|president|1999|2007
Sani Abacha||NG|president|1993|1998
Ibrahim Babangida||NG|president|1985|1993
Yakubu Gowon||NG|president|1966|1975
Yemi Osinbajo||NG|vice president|2015|2023
Kashim Shettima||NG|vice president|2023|
Yusuf Tuggar|Yusuf Maitama Tuggar|NG|foreign minister|2023|
Geoffrey Onyeama||NG|foreign minister|2015|2023
Nuhu Ribadu||NG|national security adviser|2023|
John Mahama|John Dramani Mahama|GH|president|2012|
Nana Akufo-Addo|Nana Addo Dankwa Akufo-Addo|GH|president|2017|2025
John Atta Mills|John Evans Atta Mills|GH|president|2009|2012
John Kufuor|John Agyekum Kufuor|GH|president|2001|2009
Jerry Rawlings|Jerry John Rawlings|GH|president|1981|2001
Shirley Ayorkor Botchwey||GH|foreign minister|2017|2025
Samuel Okudzeto Ablakwa||GH|foreign minister|2025|
Assimi Goïta|Assimi Goita|ML|president|2021|
Bah N'Daw|Bah Ndaw|ML|president|2020|2021
Ibrahim Boubacar Keïta|Ibrahim Boubacar Keita|ML|president|2013|2020
Dioncounda Traoré|Dioncounda Traore|ML|president|2012|2013
Amadou Toumani Touré|Amadou Toumani Toure|ML|president|2002|2012
Alpha Oumar Konaré|Alpha Oumar Konare|ML|president|1992|2002
Choguel Kokalla Maïga|Choguel Maiga;Choguel Kokalla Maiga|ML|prime minister|2021|2024
Abdoulaye Maïga|Abdoulaye Maiga|ML|prime minister|2024|
Abdoulaye Diop||ML|foreign minister|2014|
Sadio Camara||ML|defence minister|2020|
Abdourahamane Tchiani|Abdourahmane Tiani;Abdourahmane Tchiani|NE|president|2023|
Mohamed Bazoum||NE|president|2021|2023
Mahamadou Issoufou||NE|president|2011|2021
Mamadou Tandja||NE|president|1999|2010
Ali Lamine Zeine|Ali Mahaman Lamine Zeine|NE|prime minister|2023|
Bakary Yaou Sangaré|Bakary Yaou Sangare|NE|foreign minister|2023|
Ibrahim Traoré|Ibrahim Traore|BF|president|2022|
Paul-Henri Sandaogo Damiba|Paul-Henri Damiba|BF|president|2022|2022
Roch Marc Christian Kaboré|Roch Kabore;Roch Marc Christian Kabore|BF|president|2015|2022
Blaise Compaoré|Blaise Compaore|BF|president|1987|2014
Thomas Sankara||BF|president|1983|1987
Karamoko Jean-Marie Traoré|Karamoko Jean-Marie Traore|BF|foreign minister|2023|
Bassirou Diomaye Faye||SN|president|2024|
Macky Sall||SN|president|2012|2024
Abdoulaye Wade||SN|president|2000|2012
Abdou Diouf||SN|president|1981|2000
Léopold Sédar Senghor|Leopold Sedar Senghor|SN|president|1960|1980
Ousmane Sonko||SN|prime minister|2024|
Alassane Ouattara|Alassane Dramane Ouattara|CI|president|2010|
Laurent Gbagbo||CI|president|2000|2011
Félix Houphouët-Boigny|Felix Houphouet-Boigny|CI|president|1960|1993
Guillaume Soro||CI|prime minister|2007|2012
Mamady Doumbouya|Mamadi Doumbouya|GN|president|2021|
Alpha Condé|Alpha Conde|GN|president|2010|2021
Lansana Conté|Lansana Conte|GN|president|1984|2008
Umaro Sissoco Embaló|Umaro Sissoco Embalo|GW|president|2020|2025
José Mário Vaz|Jose Mario Vaz|GW|president|2014|2020
Adama Barrow||GM|president|2017|
Yahya Jammeh||GM|president|1994|2017
Joseph Boakai|Joseph Nyuma Boakai|LR|president|2024|
George Weah||LR|president|2018|2024
Ellen Johnson Sirleaf|Ellen Johnson-Sirleaf|LR|president|2006|2018
Charles Taylor||LR|president|1997|2003
Julius Maada Bio||SL|president|2018|
Ernest Bai Koroma||SL|president|2007|2018
Ahmad Tejan Kabbah||SL|president|1996|2007
Faure Gnassingbé|Faure Gnassingbe;Faure Essozimna Gnassingbé|TG|president|2005|2025
Gnassingbé Eyadéma|Gnassingbe Eyadema|TG|president|1967|2005
Robert Dussey||TG|foreign minister|2013|
Patrice Talon||BJ|president|2016|
Thomas Boni Yayi|Boni Yayi|BJ|president|2006|2016
José Maria Neves|Jose Maria Neves|CV|president|2021|
João Lourenço|Joao Lourenco;João Manuel Gonçalves Lourenço|AO|president|2017|
José Eduardo dos Santos|Jose Eduardo dos Santos|AO|president|1979|2017
Téte António|Tete Antonio|AO|foreign minister|2020|
Manuel Domingos Augusto||AO|foreign minister|2017|2020
Daniel Chapo||MZ|president|2025|
Filipe Nyusi||MZ|president|2015|2025
Armando Guebuza||MZ|president|2005|2015
Joaquim Chissano||MZ|president|1986|2005
Samora Machel||MZ|president|1975|1986
Emmerson Mnangagwa|Emmerson Dambudzo Mnangagwa|ZW|president|2017|
Robert Mugabe||ZW|president|1987|2017
Morgan Tsvangirai||ZW|prime minister|2009|2013
Constantino Chiwenga||ZW|vice president|2017|
Hakainde Hichilema||ZM|president|2021|
Edgar Lungu||ZM|president|2015|2021
Kenneth Kaunda||ZM|president|1964|1991
Frederick Chiluba||ZM|president|1991|2002
Levy Mwanawasa||ZM|president|2002|2008
Michael Sata||ZM|president|2011|2014
Lazarus Chakwera||MW|president|2020|2025
Peter Mutharika|Arthur Peter Mutharika|MW|president|2014|
Joyce Banda||MW|president|2012|2014
Duma Boko||BW|president|2024|
Mokgweetsi Masisi||BW|president|2018|2024
Ian Khama||BW|president|2008|2018
Festus Mogae||BW|president|1998|2008
Netumbo Nandi-Ndaitwah||NA|president|2025|
Netumbo Nandi-Ndaitwah||NA|foreign minister|2012|2024
Nangolo Mbumba||NA|president|2024|2025
Hage Geingob||NA|president|2015|2024
Hifikepunye Pohamba||NA|president|2005|2015
Sam Nujoma||NA|president|1990|2005
King Mswati III|Mswati III|SZ|king|1986|
Sam Matekane||LS|prime minister|2022|
King Letsie III|Letsie III|LS|king|1996|
Andry Rajoelina||MG|president|2009|2025
Marc Ravalomanana||MG|president|2002|2009
Pravind Jugnauth||MU|prime minister|2017|2024
Navin Ramgoolam|Navinchandra Ramgoolam|MU|prime minister|1995|
Wavel Ramkalawan||SC|president|2020|2025
Patrick Herminie||SC|president|2025|
Azali Assoumani||KM|president|1999|
Prabowo Subianto||ID|president|2024|
Joko Widodo|Jokowi|ID|president|2014|2024
Susilo Bambang Yudhoyono||ID|president|2004|2014
Megawati Sukarnoputri||ID|president|2001|2004
Abdurrahman Wahid||ID|president|1999|2001
B. J. Habibie|B.J. Habibie;Bacharuddin Jusuf Habibie|ID|president|1998|1999
Suharto|Soeharto|ID|president|1967|1998
Sugiono||ID|foreign minister|2024|
Retno Marsudi|Retno L.P. Marsudi;Retno Lestari Priansari Marsudi|ID|foreign minister|2014|2024
Marty Natalegawa||ID|foreign minister|2009|2014
Hassan Wirajuda|Hasan Wirayuda;Nur Hassan Wirajuda|ID|foreign minister|2001|2009
Ali Alatas||ID|foreign minister|1988|1999
Prabowo Subianto||ID|defence minister|2019|2024
Sjafrie Sjamsoeddin||ID|defence minister|2024|
Sri Mulyani Indrawati|Sri Mulyani|ID|finance minister|2005|2025
Jusuf Kalla||ID|vice president|2004|2019
Anwar Ibrahim||MY|prime minister|2022|
Ismail Sabri Yaakob||MY|prime minister|2021|2022
Muhyiddin Yassin||MY|prime minister|2020|2021
Mahathir Mohamad|Mahathir bin Mohamad;Mahathir Mohammad|MY|prime minister|1981|2020
Najib Razak|Najib Tun Razak|MY|prime minister|2009|2018
Abdullah Ahmad Badawi|Abdullah Badawi|MY|prime minister|2003|2009
Mohamad Hasan||MY|foreign minister|2023|
Saifuddin Abdullah||MY|foreign minister|2018|2022
Hishammuddin Hussein||MY|foreign minister|2020|2021
Zambry Abdul Kadir||MY|foreign minister|2022|2023
Anifah Aman||MY|foreign minister|2009|2018
Lawrence Wong||SG|prime minister|2024|
Lee Hsien Loong||SG|prime minister|2004|2024
Goh Chok Tong||SG|prime minister|1990|2004
Lee Kuan Yew||SG|prime minister|1959|1990
Vivian Balakrishnan||SG|foreign minister|2015|
K. Shanmugam|K Shanmugam|SG|foreign minister|2011|2015
George Yeo||SG|foreign minister|2004|2011
S. Jayakumar|Shunmugam Jayakumar|SG|foreign minister|1994|2004
Ng Eng Hen||SG|defence minister|2011|2025
Chan Chun Sing||SG|defence minister|2025|
Tharman Shanmugaratnam||SG|president|2023|
Halimah Yacob||SG|president|2017|2023
Anutin Charnvirakul||TH|prime minister|2025|
Paetongtarn Shinawatra||TH|prime minister|2024|2025
Srettha Thavisin||TH|prime minister|2023|2024
Prayut Chan-o-cha|Prayuth Chan-ocha;Prayut Chan-ocha|TH|prime minister|2014|2023
Yingluck Shinawatra||TH|prime minister|2011|2014
Abhisit Vejjajiva||TH|prime minister|2008|2011
Samak Sundaravej||TH|prime minister|2008|2008
Surayud Chulanont||TH|prime minister|2006|2008
Thaksin Shinawatra||TH|prime minister|2001|2006
Chuan Leekpai||TH|prime minister|1992|2001
Maris Sangiampongsa||TH|foreign minister|2024|2025
Sihasak Phuangketkeow||TH|foreign minister|2025|
Don Pramudwinai||TH|foreign minister|2015|2023
Kasit Piromya||TH|foreign minister|2008|2011
King Bhumibol Adulyadej|Bhumibol Adulyadej|TH|king|1946|2016
King Maha Vajiralongkorn|Maha Vajiralongkorn|TH|king|2016|
Ferdinand Marcos Jr.|Ferdinand R. Marcos Jr.;Bongbong Marcos;Ferdinand Marcos Jr|PH|president|2022|
Rodrigo Duterte|Rodrigo Roa Duterte|PH|president|2016|2022
Benigno Aquino III|Benigno S. Aquino III;Noynoy Aquino|PH|president|2010|2016
Gloria Macapagal Arroyo|Gloria Macapagal-Arroyo;Gloria Arroyo|PH|president|2001|2010
Joseph Estrada||PH|president|1998|2001
Fidel Ramos|Fidel V. Ramos|PH|president|1992|1998
Corazon Aquino|Cory Aquino|PH|president|1986|1992
Ferdinand Marcos||PH|president|1965|1986
Sara Duterte||PH|vice president|2022|
Theresa Lazaro|Ma. Theresa Lazaro|PH|foreign minister|2025|
Enrique Manalo|Enrique A. Manalo|PH|foreign minister|2022|2025
Teodoro Locsin Jr.|Teodoro Locsin;Teddy Locsin|PH|foreign minister|2018|2022
Alan Peter Cayetano||PH|foreign minister|2017|2018
Albert del Rosario|Albert Del Rosario|PH|foreign minister|2011|2016
Alberto Romulo||PH|foreign minister|2004|2011
Gilberto Teodoro|Gilbert Teodoro;Gilberto Teodoro Jr.|PH|defence secretary|2023|
Delfin Lorenzana||PH|defence secretary|2016|2022
Luong Cuong|Lương Cường|VN|president|2024|
To Lam|Tô Lâm|VN|president|2024|2024
Vo Van Thuong|Võ Văn Thưởng|VN|president|2023|2024
Nguyen Xuan Phuc|Nguyễn Xuân Phúc|VN|president|2021|2023
Nguyen Phu Trong|Nguyễn Phú Trọng|VN|president|2018|2021
Tran Dai Quang|Trần Đại Quang|VN|president|2016|2018
Truong Tan Sang|Trương Tấn Sang|VN|president|2011|2016
Nguyen Minh Triet|Nguyễn Minh Triết|VN|president|2006|2011
Pham Minh Chinh|Phạm Minh Chính|VN|prime minister|2021|
Nguyen Xuan Phuc|Nguyễn Xuân Phúc|VN|prime minister|2016|2021
Nguyen Tan Dung|Nguyễn Tấn Dũng|VN|prime minister|2006|2016
Phan Van Khai|Phan Văn Khải|VN|prime minister|1997|2006
Bui Thanh Son|Bùi Thanh Sơn|VN|foreign minister|2021|2025
Pham Binh Minh|Phạm Bình Minh|VN|foreign minister|2011|2021
Pham Gia Khiem|Phạm Gia Khiêm|VN|foreign minister|2006|2011
Le Hoai Trung|Lê Hoài Trung|VN|foreign minister|2025|
Hun Manet||KH|prime minister|2023|
Hun Sen|Samdech Hun Sen|KH|prime minister|1985|2023
King Norodom Sihamoni|Norodom Sihamoni|KH|king|2004|
King Norodom Sihanouk|Norodom Sihanouk|KH|king|1993|2004
Prak Sokhonn||KH|foreign minister|2016|
Hor Namhong|Hor Nam Hong|KH|foreign minister|1998|2016
Sok Chenda Sophea||KH|foreign minister|2023|2024
Thongloun Sisoulith||LA|president|2021|
Thongloun Sisoulith||LA|prime minister|2016|2021
Sonexay Siphandone||LA|prime minister|2022|
Phankham Viphavanh||LA|prime minister|2021|2022
Bounnhang Vorachith||LA|president|2016|2021
Saleumxay Kommasith||LA|foreign minister|2016|2024
Min Aung Hlaing||MM|prime minister|2021|2025
Htin Kyaw||MM|president|2016|2018
Win Myint||MM|president|2018|2021
Thein Sein|U Thein Sein|MM|president|2011|2016
Than Shwe||MM|supreme leader|1992|2011
Ne Win||MM|president|1974|1981
Aung San Suu Kyi||MM|foreign minister|2016|2021
Wunna Maung Lwin||MM|foreign minister|2011|2023
Than Swe||MM|foreign minister|2023|2025
Hassanal Bolkiah|Sultan Hassanal Bolkiah|BN|sultan|1967|
Hassanal Bolkiah||BN|prime minister|1984|
Xanana Gusmão|Xanana Gusmao;Kay Rala Xanana Gusmão|TL|prime minister|2007|
Xanana Gusmão|Xanana Gusmao|TL|president|2002|2007
José Ramos-Horta|Jose Ramos-Horta;Jose Ramos Horta|TL|president|2007|
Francisco Guterres|Lu Olo;Francisco Guterres Lú-Olo|TL|president|2017|2022
Taur Matan Ruak||TL|president|2012|2017
Taur Matan Ruak||TL|prime minister|2018|2023
Mari Alkatiri||TL|prime minister|2002|2006
James Marape||PG|prime minister|2019|
Peter O'Neill||PG|prime minister|2011|2019
Michael Somare||PG|prime minister|1975|2011
Justin Tkatchenko||PG|foreign minister|2022|
Sitiveni Rabuka||FJ|prime minister|1992|
Frank Bainimarama|Voreqe Bainimarama;Josaia Voreqe Bainimarama|FJ|prime minister|2007|2022
Laisenia Qarase||FJ|prime minister|2000|2006
Jeremiah Manele||SB|prime minister|2024|
Manasseh Sogavare||SB|prime minister|2000|2024
Jeremiah Manele||SB|foreign minister|2019|2024
Jotham Napat||VU|prime minister|2025|
Charlot Salwai||VU|prime minister|2016|2025
Fiame Naomi Mata'afa|Fiamē Naomi Mataʻafa|WS|prime minister|2021|2025
Tuilaepa Sailele Malielegaoi|Tuilaepa Aiono Sailele Malielegaoi|WS|prime minister|1998|2021
King Tupou VI|Tupou VI|TO|king|2012|
Siaosi Sovaleni||TO|prime minister|2021|2024
Feleti Teo||TV|prime minister|2024|
Kausea Natano||TV|prime minister|2019|2024
Enele Sopoaga||TV|prime minister|2013|2019
Taneti Maamau||KI|president|2016|
Anote Tong||KI|president|2003|2016
David Adeang||NR|president|2023|
Baron Waqa||NR|president|2013|2019
Hilda Heine||MH|president|2016|
David Kabua||MH|president|2020|2024
Surangel Whipps Jr.|Surangel Whipps|PW|president|2021|
Tommy Remengesau|Thomas Remengesau Jr.;Tommy Remengesau Jr.|PW|president|2001|2021
David Panuelo||FM|president|2019|2023
Wesley Simina||FM|president|2023|
Mark Brown||CK|prime minister|2020|
Henry Puna||CK|prime minister|2010|2020
Claudia Sheinbaum|Claudia Sheinbaum Pardo|MX|president|2024|
Andrés Manuel López Obrador|Andres Manuel Lopez Obrador;AMLO|MX|president|2018|2024
Enrique Peña Nieto|Enrique Pena Nieto|MX|president|2012|2018
Felipe Calderón|Felipe Calderon|MX|president|2006|2012
Vicente Fox||MX|president|2000|2006
Ernesto Zedillo||MX|president|1994|2000
Carlos Salinas de Gortari|Carlos Salinas|MX|president|1988|1994
Juan Ramón de la Fuente|Juan Ramon de la Fuente|MX|foreign minister|2024|
Alicia Bárcena|Alicia Barcena|MX|foreign minister|2023|2024
Marcelo Ebrard|Marcelo Ebrard Casaubón|MX|foreign minister|2018|2023
Luis Videgaray||MX|foreign minister|2017|2018
Claudia Ruiz Massieu||MX|foreign minister|2015|2017
José Antonio Meade|Jose Antonio Meade|MX|foreign minister|2012|2015
Patricia Espinosa||MX|foreign minister|2006|2012
Luiz Inácio Lula da Silva|Luiz Inacio Lula da Silva;Lula da Silva;Lula|BR|president|2003|
Jair Bolsonaro||BR|president|2019|2022
Michel Temer||BR|president|2016|2018
Dilma Rousseff||BR|president|2011|2016
Fernando Henrique Cardoso||BR|president|1995|2002
Itamar Franco||BR|president|1992|1994
Fernando Collor de Mello|Fernando Collor|BR|president|1990|1992
Geraldo Alckmin||BR|vice president|2023|
Mauro Vieira||BR|foreign minister|2015|
Carlos França|Carlos Franca;Carlos Alberto França|BR|foreign minister|2021|2022
Ernesto Araújo|Ernesto Araujo|BR|foreign minister|2019|2021
Aloysio Nunes|Aloysio Nunes Ferreira|BR|foreign minister|2017|2018
José Serra|Jose Serra|BR|foreign minister|2016|2017
Antonio Patriota||BR|foreign minister|2011|2013
Celso Amorim||BR|foreign minister|2003|2010
Fernando Haddad||BR|finance minister|2023|
Javier Milei||AR|president|2023|
Alberto Fernández|Alberto Fernandez|AR|president|2019|2023
Mauricio Macri||AR|president|2015|2019
Cristina Fernández de Kirchner|Cristina Fernandez de Kirchner;Cristina Kirchner|AR|president|2007|2015
Néstor Kirchner|Nestor Kirchner|AR|president|2003|2007
Carlos Menem||AR|president|1989|1999
Raúl Alfonsín|Raul Alfonsin|AR|president|1983|1989
Juan Perón|Juan Domingo Perón;Juan Peron|AR|president|1973|1974
Cristina Fernández de Kirchner|Cristina Fernandez de Kirchner;Cristina Kirchner|AR|vice president|2019|2023
Pablo Quirno||AR|foreign minister|2025|
Gerardo Werthein||AR|foreign minister|2024|2025
Diana Mondino||AR|foreign minister|2023|2024
Santiago Cafiero||AR|foreign minister|2021|2023
Felipe Solá|Felipe Sola|AR|foreign minister|2019|2021
Jorge Faurie||AR|foreign minister|2017|2019
Susana Malcorra||AR|foreign minister|2015|2017
Héctor Timerman|Hector Timerman|AR|foreign minister|2010|2015
Guido Di Tella|Guido di Tella|AR|foreign minister|1991|1999
Gabriel Boric|Gabriel Boric Font|CL|president|2022|
Sebastián Piñera|Sebastian Pinera|CL|president|2010|2022
Michelle Bachelet||CL|president|2006|2018
Ricardo Lagos||CL|president|2000|2006
Eduardo Frei Ruiz-Tagle|Eduardo Frei|CL|president|1994|2000
Patricio Aylwin||CL|president|1990|1994
Augusto Pinochet||CL|president|1974|1990
Salvador Allende||CL|president|1970|1973
Alberto van Klaveren||CL|foreign minister|2023|
Heraldo Muñoz|Heraldo Munoz|CL|foreign minister|2014|2018
Gustavo Petro||CO|president|2022|
Iván Duque|Ivan Duque;Iván Duque Márquez|CO|president|2018|2022
Juan Manuel Santos||CO|president|2010|2018
Álvaro Uribe|Alvaro Uribe;Álvaro Uribe Vélez|CO|president|2002|2010
Andrés Pastrana|Andres Pastrana|CO|president|1998|2002
Ernesto Samper||CO|president|1994|1998
Francia Márquez|Francia Marquez|CO|vice president|2022|
Laura Sarabia||CO|foreign minister|2025|2025
Luis Gilberto Murillo||CO|foreign minister|2024|2025
Álvaro Leyva|Alvaro Leyva;Álvaro Leyva Durán|CO|foreign minister|2022|2024
María Ángela Holguín|Maria Angela Holguin|CO|foreign minister|2010|2018
Carlos Holmes Trujillo||CO|foreign minister|2018|2019
Nicolás Maduro|Nicolas Maduro;Nicolás Maduro Moros|VE|president|2013|
Hugo Chávez|Hugo Chavez;Hugo Chávez Frías|VE|president|1999|2013
Rafael Caldera||VE|president|1969|1999
Carlos Andrés Pérez|Carlos Andres Perez|VE|president|1974|1993
Delcy Rodríguez|Delcy Rodriguez|VE|vice president|2018|
Delcy Rodríguez|Delcy Rodriguez|VE|foreign minister|2014|2017
Yván Gil|Yvan Gil;Yván Gil Pinto|VE|foreign minister|2023|
Jorge Arreaza||VE|foreign minister|2017|2021
Nicolás Maduro|Nicolas Maduro|VE|foreign minister|2006|2013
Elías Jaua|Elias Jaua|VE|foreign minister|2013|2014
Vladimir Padrino López|Vladimir Padrino Lopez|VE|defence minister|2014|
José Jerí|Jose Jeri|PE|president|2025|
Dina Boluarte||PE|president|2022|2025
Pedro Castillo||PE|president|2021|2022
Francisco Sagasti||PE|president|2020|2021
Martín Vizcarra|Martin Vizcarra|PE|president|2018|2020
Pedro Pablo Kuczynski||PE|president|2016|2018
Ollanta Humala||PE|president|2011|2016
Alan García|Alan Garcia|PE|president|1985|2011
Alejandro Toledo||PE|president|2001|2006
Alberto Fujimori||PE|president|1990|2000
Daniel Noboa||EC|president|2023|
Guillermo Lasso||EC|president|2021|2023
Lenín Moreno|Lenin Moreno|EC|president|2017|2021
Rafael Correa||EC|president|2007|2017
Lucio Gutiérrez|Lucio Gutierrez|EC|president|2003|2005
Jamil Mahuad||EC|president|1998|2000
Gabriela Sommerfeld||EC|foreign minister|2023|
Ricardo Patiño|Ricardo Patino|EC|foreign minister|2010|2016
Rodrigo Paz|Rodrigo Paz Pereira|BO|president|2025|
Luis Arce|Luis Arce Catacora|BO|president|2020|2025
Jeanine Áñez|Jeanine Anez|BO|president|2019|2020
Evo Morales||BO|president|2006|2019
Carlos Mesa||BO|president|2003|2005
Gonzalo Sánchez de Lozada|Gonzalo Sanchez de Lozada|BO|president|1993|2003
Hugo Banzer||BO|president|1971|2001
Santiago Peña|Santiago Pena|PY|president|2023|
Mario Abdo Benítez|Mario Abdo Benitez|PY|president|2018|2023
Horacio Cartes||PY|president|2013|2018
Fernando Lugo||PY|president|2008|2012
Alfredo Stroessner||PY|president|1954|1989
Rubén Ramírez Lezcano|Ruben Ramirez Lezcano|PY|foreign minister|2006|
Yamandú Orsi|Yamandu Orsi|UY|president|2025|
Luis Lacalle Pou||UY|president|2020|2025
José Mujica|Jose Mujica|UY|president|2010|2015
Tabaré Vázquez|Tabare Vazquez|UY|president|2005|2020
Jorge Batlle||UY|president|2000|2005
Julio María Sanguinetti|Julio Maria Sanguinetti|UY|president|1985|2000
Irfaan Ali|Mohamed Irfaan Ali|GY|president|2020|
David Granger||GY|president|2015|2020
Bharrat Jagdeo||GY|president|1999|2011
Bharrat Jagdeo||GY|vice president|2020|
Donald Ramotar||GY|president|2011|2015
Cheddi Jagan||GY|president|1992|1997
Hugh Todd||GY|foreign minister|2020|
Jennifer Geerlings-Simons|Jennifer Simons|SR|president|2025|
Chan Santokhi|Chandrikapersad Santokhi|SR|president|2020|2025
Desi Bouterse||SR|president|2010|2020
José Raúl Mulino|Jose Raul Mulino|PA|president|2024|
Laurentino Cortizo||PA|president|2019|2024
Juan Carlos Varela||PA|president|2014|2019
Ricardo Martinelli||PA|president|2009|2014
Martín Torrijos|Martin Torrijos|PA|president|2004|2009
Mireya Moscoso||PA|president|1999|2004
Rodrigo Chaves|Rodrigo Chaves Robles|CR|president|2022|
Carlos Alvarado|Carlos Alvarado Quesada|CR|president|2018|2022
Luis Guillermo Solís|Luis Guillermo Solis|CR|president|2014|2018
Laura Chinchilla||CR|president|2010|2014
Óscar Arias|Oscar Arias;Óscar Arias Sánchez|CR|president|1986|2010
Arnoldo André Tinoco|Arnoldo Andre Tinoco|CR|foreign minister|2022|
Daniel Ortega|Daniel Ortega Saavedra|NI|president|1985|
Rosario Murillo||NI|vice president|2017|2025
Violeta Chamorro|Violeta Barrios de Chamorro|NI|president|1990|1997
Arnoldo Alemán|Arnoldo Aleman|NI|president|1997|2002
Enrique Bolaños|Enrique Bolanos|NI|president|2002|2007
Denis Moncada|Denis Moncada Colindres|NI|foreign minister|2017|
Xiomara Castro|Xiomara Castro de Zelaya|HN|president|2022|
Juan Orlando Hernández|Juan Orlando Hernandez|HN|president|2014|2022
Porfirio Lobo|Porfirio Lobo Sosa;Pepe Lobo|HN|president|2010|2014
Manuel Zelaya|José Manuel Zelaya;Jose Manuel Zelaya|HN|president|2006|2009
Eduardo Enrique Reina||HN|foreign minister|2022|2025
Nayib Bukele||SV|president|2019|
Salvador Sánchez Cerén|Salvador Sanchez Ceren|SV|president|2014|2019
Mauricio Funes||SV|president|2009|2014
Antonio Saca|Tony Saca|SV|president|2004|2009
Alfredo Cristiani||SV|president|1989|1994
Alexandra Hill Tinoco|Alexandra Hill|SV|foreign minister|2019|
Bernardo Arévalo|Bernardo Arevalo;Bernardo Arévalo de León|GT|president|2024|
Alejandro Giammattei||GT|president|2020|2024
Jimmy Morales||GT|president|2016|2020
Otto Pérez Molina|Otto Perez Molina|GT|president|2012|2015
Álvaro Colom|Alvaro Colom|GT|president|2008|2012
Óscar Berger|Oscar Berger|GT|president|2004|2008
Álvaro Arzú|Alvaro Arzu|GT|president|1996|2000
Johnny Briceño|John Briceño;Johnny Briceno;John Briceno|BZ|prime minister|2020|
Dean Barrow||BZ|prime minister|2008|2020
Said Musa||BZ|prime minister|1998|2008
Miguel Díaz-Canel|Miguel Diaz-Canel;Miguel Díaz-Canel Bermúdez|CU|president|2018|
Raúl Castro|Raul Castro|CU|president|2008|2018
Fidel Castro||CU|president|1976|2008
Manuel Marrero|Manuel Marrero Cruz|CU|prime minister|2019|
Bruno Rodríguez|Bruno Rodriguez;Bruno Rodríguez Parrilla;Bruno Rodriguez Parrilla|CU|foreign minister|2009|
Felipe Pérez Roque|Felipe Perez Roque|CU|foreign minister|1999|2009
Luis Abinader||DO|president|2020|
Danilo Medina||DO|president|2012|2020
Leonel Fernández|Leonel Fernandez|DO|president|1996|2012
Joaquín Balaguer|Joaquin Balaguer|DO|president|1966|1996
Roberto Álvarez|Roberto Alvarez|DO|foreign minister|2020|
Jovenel Moïse|Jovenel Moise|HT|president|2017|2021
Michel Martelly||HT|president|2011|2016
René Préval|Rene Preval|HT|president|1996|2011
Jean-Bertrand Aristide||HT|president|1991|2004
Jean-Claude Duvalier||HT|president|1971|1986
Alix Didier Fils-Aimé|Alix Didier Fils-Aime|HT|prime minister|2024|
Garry Conille||HT|prime minister|2011|2024
Ariel Henry||HT|prime minister|2021|2024
Andrew Holness||JM|prime minister|2011|
Portia Simpson-Miller|Portia Simpson Miller|JM|prime minister|2006|2016
Bruce Golding||JM|prime minister|2007|2011
P. J. Patterson|P.J. Patterson;Percival Patterson|JM|prime minister|1992|2006
Michael Manley||JM|prime minister|1972|1992
Kamina Johnson Smith||JM|foreign minister|2016|
Kamla Persad-Bissessar||TT|prime minister|2010|
Keith Rowley||TT|prime minister|2015|2025
Stuart Young||TT|prime minister|2025|2025
Patrick Manning||TT|prime minister|1991|2010
Mia Mottley|Mia Amor Mottley|BB|prime minister|2018|
Freundel Stuart||BB|prime minister|2010|2018
Owen Arthur||BB|prime minister|1994|2008
Philip Davis|Philip Brave Davis|BS|prime minister|2021|
Hubert Minnis||BS|prime minister|2017|2021
Perry Christie||BS|prime minister|2002|2017
Ralph Gonsalves||VC|prime minister|2001|2025
Gaston Browne||AG|prime minister|2014|
Baldwin Spencer||AG|prime minister|2004|2014
Roosevelt Skerrit||DM|prime minister|2004|
Dickon Mitchell||GD|prime minister|2022|
Keith Mitchell||GD|prime minister|1995|2022
Maurice Bishop||GD|prime minister|1979|1983
Terrance Drew||KN|prime minister|2022|
Timothy Harris||KN|prime minister|2015|2022
Denzil Douglas||KN|prime minister|1995|2015
Philip J. Pierre|Philip Pierre|LC|prime minister|2021|
Allen Chastanet||LC|prime minister|2016|2021
Kenny Anthony||LC|prime minister|1997|2016
Rosario Murillo||NI|president|2025|
Ali Akbar Ahmadian||IR|national security adviser|2023|2025
Min Aung Hlaing||MM|president|2024|
Yermek Kosherbayev||KZ|foreign minister|2025|
Sergei Shoigu|Sergey Shoigu|RU|national security adviser|2024|
Penny Mordaunt||GB|defence secretary|2019|2019
Les Aspin||US|defence secretary|1993|1994
Harold Brown||US|defence secretary|1977|1981
`;
