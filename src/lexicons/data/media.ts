/**
 * News media and large companies. Fields, parted by `|`: state (ISO code), form (n media, c company), label, acronyms, other names, ambiguous names.
 * Own compilation of public facts.
 */
export const MEDIA_ROWS = `
# news agencies
AE|n|Emirates News Agency|WAM||
AF|n|Pajhwok Afghan News||Pajhwok|
AF|n|Khaama Press|||
AF|n|TOLOnews|||
AF|n|Tolo News||TOLO News|
AL|n|Albanian Telegraphic Agency|ATA||ATA
AM|n|Armenpress|||
AO|n|Angop|ANGOP||
AR|n|Télam||Telam|
AT|n|Austria Press Agency|APA||APA
AU|n|Australian Associated Press|AAP||AAP
AZ|n|Azertac|AZERTAC||
AZ|n|Trend News Agency|||
BD|n|Bangladesh Sangbad Sangstha|BSS||
BD|n|UNB|||
BE|n|Belga|||
BG|n|Bulgarian News Agency|BTA||
BY|n|BelTA|BELTA|Belta|
BR|n|Agência Brasil||Agencia Brasil|
CA|n|Canadian Press||The Canadian Press|
CN|n|Xinhua||Xinhua News Agency;Xinhua news agency;New China News Agency|
CN|n|China News Service|||
CU|n|Prensa Latina|||
CZ|n|Czech News Agency|CTK||
DE|n|Deutsche Presse-Agentur|DPA|dpa|
DK|n|Ritzau|||
DZ|n|Algeria Press Service|APS||APS
EG|n|Middle East News Agency|MENA||MENA
ES|n|EFE|||
ES|n|Europa Press|||
ET|n|Ethiopian News Agency|||
FR|n|Agence France-Presse|AFP|Agence France Presse|AFP
GB|n|Reuters||Thomson Reuters;Reuters news agency|
GB|n|Press Association|PA|PA Media|PA
GH|n|Ghana News Agency|GNA||GNA
GR|n|Athens-Macedonian News Agency|ANA-MPA|Athens News Agency|
HR|n|HINA|||
HU|n|MTI|||MTI
ID|n|Antara||ANTARA;Antara News|
IN|n|Press Trust of India|PTI||PTI
IN|n|Asian News International|ANI||ANI
IN|n|United News of India|UNI||UNI
IN|n|Indo-Asian News Service|IANS||
IQ|n|Iraqi News Agency|INA||INA
IR|n|Islamic Republic News Agency|IRNA||
IR|n|Fars News Agency||Fars;Fars news agency|Fars
IR|n|Tasnim News Agency||Tasnim;Tasnim news agency|
IR|n|Mehr News Agency||Mehr news agency|
IR|n|Iranian Students' News Agency|ISNA|Iranian Students News Agency|
IR|n|Press TV||PressTV|
IT|n|ANSA||Ansa|
JO|n|Petra News Agency||Petra news agency|
JP|n|Kyodo News||Kyodo;Kyodo news agency|
JP|n|Jiji Press||Jiji|
KE|n|Kenya News Agency|||
KP|n|Korean Central News Agency|KCNA||
KP|n|Rodong Sinmun|||
KR|n|Yonhap News Agency||Yonhap;Yonhap news agency|
KW|n|Kuwait News Agency|KUNA||
KZ|n|Kazinform|||
LB|n|National News Agency|NNA||NNA
LK|n|Ada Derana|||
LK|n|Daily Mirror of Sri Lanka|||
LT|n|Baltic News Service|BNS||
LY|n|Libyan News Agency|LANA||
MA|n|Maghreb Arabe Press|MAP||MAP
MN|n|Montsame|||
MY|n|Bernama|||
MX|n|Notimex|||
NA|n|Namibia Press Agency|NAMPA||
NG|n|News Agency of Nigeria|NAN||NAN
NL|n|Algemeen Nederlands Persbureau|ANP||ANP
NO|n|Norwegian News Agency|NTB||
NP|n|Rastriya Samachar Samiti|RSS||RSS
OM|n|Oman News Agency|ONA||
PH|n|Philippine News Agency|PNA||PNA
PK|n|Associated Press of Pakistan|APP||APP
PL|n|Polish Press Agency|PAP||PAP
PS|n|Wafa News Agency|WAFA|Wafa|Wafa
PS|n|Maan News Agency|||
PS|n|Ma'an News Agency|||
PT|n|Lusa News Agency||Lusa|
QA|n|Qatar News Agency|QNA||
RO|n|Agerpres|||
RS|n|Tanjug|||
RU|n|TASS||Tass;ITAR-TASS;Itar-Tass;TASS news agency|
RU|n|RIA Novosti||RIA;Ria Novosti;Rossiya Segodnya|RIA
RU|n|Sputnik||Sputnik News|Sputnik
RU|n|Interfax|||
SA|n|Saudi Press Agency|SPA||SPA
SD|n|Sudan News Agency|SUNA||
SE|n|TT News Agency|||
SI|n|Slovenian Press Agency|STA||STA
SK|n|TASR|||
SN|n|Agence de Presse Sénégalaise|||
SY|n|Syrian Arab News Agency|SANA||SANA
TN|n|Tunis Afrique Presse|TAP||TAP
TR|n|Anadolu Agency|AA|Anadolu;Anadolu news agency|AA
TR|n|Demirören News Agency|DHA||
TW|n|Central News Agency|CNA||CNA
UA|n|Ukrinform|||
UA|n|UNIAN|||
UA|n|Interfax-Ukraine|||
US|n|Associated Press|AP|The Associated Press|AP
US|n|United Press International|UPI||
US|n|Bloomberg||Bloomberg News;Bloomberg TV;Bloomberg Television|Bloomberg
VN|n|Vietnam News Agency|VNA||
XK|n|KosovaPress|||
YE|n|Saba News Agency||Saba|Saba
ZA|n|South African Press Association|SAPA||
ZW|n|New Ziana|||
# newspapers, magazines, broadcasters
AE|n|The National|||The National
AE|n|Gulf News|||
AE|n|Khaleej Times|||
AE|n|Al Arabiya||Al-Arabiya;al-Arabiya;Al Arabiya English;Al-Arabiya television|
AE|n|Sky News Arabia|||
AR|n|Clarín||Clarin|
AR|n|La Nación||La Nacion|
AT|n|Kronen Zeitung|||
AT|n|Die Presse|||
AT|n|Der Standard|||
AU|n|The Sydney Morning Herald||Sydney Morning Herald|
AU|n|The Australian|||The Australian
AU|n|Australian Broadcasting Corporation|ABC||ABC
AU|n|ABC News Australia|||
AU|n|Special Broadcasting Service|SBS||SBS
AU|n|The Age|||The Age
BD|n|Prothom Alo|||
BD|n|The Daily Star|||
BE|n|Le Soir|||
BE|n|De Standaard|||
BE|n|Het Laatste Nieuws|||
BE|n|Politico Europe|||
BE|n|Euractiv||EurActiv|
BE|n|EUobserver|||
BR|n|Globo||O Globo;Rede Globo;TV Globo|
BR|n|Folha de S.Paulo||Folha de São Paulo;Folha de S. Paulo;Estadão;O Estado de S. Paulo|
CA|n|Canadian Broadcasting Corporation|CBC||CBC
CA|n|The Globe and Mail||Globe and Mail|
CA|n|Toronto Star|||
CA|n|National Post|||
CA|n|Montreal Gazette|||
CA|n|CTV||CTV News|
CH|n|Neue Zürcher Zeitung|NZZ||
CH|n|Le Temps|||
CH|n|Tages-Anzeiger|||
CL|n|El Mercurio|||
CN|n|Global Times|||
CN|n|People's Daily|||
CN|n|China Daily|||
CN|n|China Central Television|CCTV;CGTN|China Global Television Network|CCTV
CN|n|PLA Daily|||
CN|n|Liberation Army Daily|||
CN|n|Guangming Daily|||
CN|n|Caixin|||
CN|n|Southern Weekly|||
CN|n|The Paper|||The Paper
CO|n|El Tiempo|||
CO|n|El Espectador|||
CO|n|Semana|||
CU|n|Granma|||
CZ|n|Mladá fronta Dnes|||
CZ|n|Lidové noviny|||
DE|n|Der Spiegel||Spiegel;Spiegel Online|
DE|n|Die Zeit||Zeit Online|
DE|n|Frankfurter Allgemeine Zeitung|FAZ|Frankfurter Allgemeine|
DE|n|Frankfurter Rundschau|||
DE|n|Süddeutsche Zeitung||Sueddeutsche Zeitung;Suddeutsche Zeitung|
DE|n|Die Welt|||
DE|n|Welt am Sonntag|||
DE|n|Die Tageszeitung||taz|
DE|n|Der Tagesspiegel||Tagesspiegel|
DE|n|Handelsblatt|||
DE|n|Bild||Bild am Sonntag;Bild-Zeitung|
DE|n|ARD|||
DE|n|ZDF|||
DE|n|Deutsche Welle|DW||DW
DE|n|Stern|||Stern
DK|n|Politiken|||
DK|n|Jyllands-Posten|||
DK|n|Berlingske|||
EG|n|Al-Ahram||Al Ahram;Ahram Online;al-Ahram|
ES|n|El País||El Pais|
ES|n|El Mundo|||
ES|n|La Vanguardia|||
ES|n|ABC of Spain|||
ES|n|El Periódico|||
FI|n|Helsingin Sanomat|||
FI|n|Yle|||
FR|n|Le Monde|||
FR|n|Le Figaro|||
FR|n|Le Parisien|||
FR|n|Les Echos|||
FR|n|L'Humanité|||
FR|n|L'Express|||
FR|n|Le Point|||
FR|n|Paris Match|||
FR|n|Le Journal du Dimanche|||
FR|n|Le Nouvel Observateur|||
FR|n|Libération|||Libération
FR|n|Charlie Hebdo|||
FR|n|Le Canard enchaîné|||
FR|n|France 24|||
FR|n|France Inter|||
FR|n|France Info|||
FR|n|France 2|||
FR|n|France24|||
FR|n|TF1|||
FR|n|BFM TV|||
FR|n|BFMTV|||
FR|n|TV5Monde|||
FR|n|Radio France Internationale|RFI||
FR|n|Radio France|||
FR|n|Euronews|||
FR|n|Mediapart|||
GB|n|British Broadcasting Corporation|BBC|BBC News;BBC World Service;BBC Radio 4;BBC One;BBC Two;BBC World;BBC Persian;BBC Arabic;BBC Russian Service;BBC Radio|
GB|n|ITV||ITV News|
GB|n|Channel 4||Channel 4 News|
GB|n|Channel 5|||
GB|n|Sky News|||
GB|n|The Guardian||Guardian|Guardian
GB|n|The Observer|||The Observer
GB|n|The Times||The Times of London;Times of London|The Times
GB|n|The Sunday Times||Sunday Times|
GB|n|The Daily Telegraph||Daily Telegraph;The Sunday Telegraph;Sunday Telegraph;The Telegraph|The Telegraph
GB|n|The Independent|||The Independent
GB|n|Financial Times|FT|The Financial Times|FT
GB|n|The Economist||Economist|Economist
GB|n|Daily Mail||MailOnline;The Mail on Sunday;Mail on Sunday|
GB|n|Daily Mirror|||
GB|n|Sunday Mirror|||
GB|n|Sunday Express|||
GB|n|Daily Express|||
GB|n|Daily Star|||
GB|n|Morning Star|||
GB|n|Evening Standard|||
GB|n|The Sun|||The Sun
GB|n|News of the World|||
GB|n|New Statesman|||
GB|n|The Spectator|||
GB|n|Private Eye|||
GB|n|London Review of Books|||
GB|n|The Scotsman|||
GB|n|The Herald of Glasgow|||
GB|n|Middle East Eye|||
GB|n|Iran International|||
GB|n|Al-Quds al-Arabi|||
GB|n|Asharq Al-Awsat||Asharq al-Awsat;Al-Sharq al-Awsat|
GB|n|Al-Hayat||al-Hayat|
GB|n|Jane's Defence Weekly||Jane's;IHS Jane's|
GR|n|Kathimerini|||
GR|n|Ekathimerini|||
GR|n|Ta Nea|||
HK|n|South China Morning Post|SCMP||
HK|n|Apple Daily|||
HK|n|Ming Pao|||
HK|n|Hong Kong Free Press|||
HK|n|Stand News|||
HU|n|Magyar Nemzet|||
HU|n|Népszabadság|||
ID|n|The Jakarta Post||Jakarta Post|
ID|n|Kompas|||
ID|n|Tempo|||Tempo
IE|n|The Irish Times||Irish Times|
IE|n|Irish Independent|||
IE|n|Irish Examiner|||
IE|n|RTÉ||RTE;Raidió Teilifís Éireann|
IL|n|Haaretz||Ha'aretz|
IL|n|The Jerusalem Post||Jerusalem Post|
IL|n|The Times of Israel||Times of Israel|
IL|n|Yedioth Ahronoth||Yediot Ahronot;Ynet;Ynetnews;Ynet news;Yedioth Ahronot|
IL|n|Maariv|||
IL|n|Ma'ariv|||
IL|n|Israel Hayom|||
IL|n|Channel 12||Channel 10;Channel 13|
IL|n|Kan News|||
IL|n|Arutz Sheva|||
IN|n|The Times of India|TOI|Times of India|
IN|n|The Hindu|||The Hindu
IN|n|Hindu BusinessLine|||
IN|n|Hindustan Times|HT||HT
IN|n|The Indian Express||Indian Express|
IN|n|The New Indian Express||New Indian Express|
IN|n|The Telegraph of India|||
IN|n|India Today|||
IN|n|Outlook India|||
IN|n|Aaj Tak|||
IN|n|The Caravan|||
IN|n|The Economic Times||Economic Times|
IN|n|Business Standard|||
IN|n|The Financial Express|||
IN|n|Deccan Chronicle|||
IN|n|Deccan Herald|||
IN|n|The Tribune India|||
IN|n|Mint|||Mint
IN|n|NDTV||New Delhi Television|
IN|n|Republic TV|||
IN|n|Times Now|||
IN|n|Zee News|||
IN|n|ABP News|||
IN|n|CNN-News18||News18|
IN|n|WION|||
IN|n|The Print||ThePrint|
IN|n|The Wire India|||
IN|n|Scroll.in|||
IN|n|The Quint|||
IN|n|Doordarshan|||
IN|n|All India Radio|||
IN|n|Prasar Bharati|||
IN|n|DD News|||
IR|n|Kayhan||Kayhan International|
IR|n|Tehran Times|||
IR|n|Tehran Daily|||
IR|n|Jomhouri Eslami|||
IR|n|Etemad|||Etemad
IR|n|Shargh|||
IR|n|IRIB||Islamic Republic of Iran Broadcasting|
IT|n|Corriere della Sera|||
IT|n|La Repubblica|||
IT|n|La Stampa|||
IT|n|Il Sole 24 Ore|||
IT|n|Il Giornale|||
IT|n|Il Messaggero|||
IT|n|Il Fatto Quotidiano|||
IT|n|Il Foglio|||
IT|n|L'Espresso|||
IT|n|RAI||Rai|Rai
JO|n|Jordan Times||The Jordan Times|
JO|n|Al Ghad|||
JO|n|Al Rai|||
JP|n|NHK||NHK World|
JP|n|Asahi Shimbun||The Asahi Shimbun;Asahi|
JP|n|Yomiuri Shimbun||Yomiuri;The Yomiuri Shimbun|
JP|n|Mainichi Shimbun||Mainichi|
JP|n|Sankei Shimbun||Sankei|
JP|n|Nikkei||Nikkei Asia;Nikkei Asian Review|
JP|n|Nihon Keizai Shimbun|||
JP|n|The Japan Times||Japan Times|
KE|n|Daily Nation|||
KE|n|The Standard of Kenya|||
KE|n|The East African|||
KR|n|Chosun Ilbo|||
KR|n|JoongAng Ilbo||Korea JoongAng Daily|
KR|n|Dong-A Ilbo|||
KR|n|Hankyoreh|||
KR|n|Korea Herald||The Korea Herald|
KR|n|Korea Times||The Korea Times|
KR|n|KBS|||
KR|n|MBC|||
KW|n|Al-Qabas|||
KW|n|Al-Rai of Kuwait|||
LB|n|The Daily Star of Lebanon|||
LB|n|An-Nahar||an-Nahar|
LB|n|Al-Akhbar||al-Akhbar|
LB|n|L'Orient-Le Jour|||
LB|n|Al-Manar||al-Manar;Al Manar|
LB|n|Al Mayadeen||Al-Mayadeen;al-Mayadeen|
LT|n|Delfi|||
LV|n|Meduza|||
MM|n|The Irrawaddy||Irrawaddy News|
MM|n|Mizzima|||
MM|n|Global New Light of Myanmar|||
MX|n|El Universal|||
MX|n|Televisa|||
MX|n|Reforma|||
MX|n|La Jornada|||
MX|n|Excélsior|||
MY|n|New Straits Times|||
MY|n|Malaysiakini|||
MY|n|Malay Mail|||
MY|n|The Star of Malaysia|||
NG|n|Vanguard|||Vanguard
NG|n|The Punch|||
NG|n|Premium Times|||
NG|n|ThisDay|||
NG|n|Daily Trust|||
NL|n|De Telegraaf|||
NL|n|de Volkskrant||De Volkskrant|
NL|n|NRC Handelsblad|||
NL|n|Trouw|||
NL|n|Algemeen Dagblad|||
NO|n|Aftenposten|||
NO|n|VG|||VG
NO|n|Dagbladet|||
NO|n|NRK|||
NP|n|The Kathmandu Post||Kathmandu Post|
NP|n|The Himalayan Times|||
NP|n|Kantipur|||
NP|n|Republica|||
NZ|n|The New Zealand Herald||New Zealand Herald;NZ Herald|
NZ|n|Radio New Zealand|RNZ||
PH|n|Philippine Daily Inquirer|||
PH|n|The Philippine Star|||
PH|n|Rappler|||
PH|n|Manila Bulletin|||
PH|n|ABS-CBN|||
PH|n|GMA News|||
PK|n|Dawn||Dawn News;Dawn newspaper|Dawn
PK|n|Geo News||Geo TV;GEO TV|
PK|n|ARY News|||
PK|n|Express Tribune||The Express Tribune|
PK|n|The Nation of Pakistan|||
PK|n|The News International|||
PK|n|Samaa TV|||
PK|n|Dunya News|||
PL|n|Gazeta Wyborcza|||
PL|n|Rzeczpospolita|||
PL|n|TVN24|||
PL|n|TVP|||
PS|n|Al-Quds|||Al-Quds
PS|n|Al-Aqsa TV|||
PS|n|Al-Hayat al-Jadida|||
PT|n|Diário de Notícias|||
PT|n|Público|||
PT|n|Expresso|||
QA|n|Al Jazeera||Al-Jazeera;al-Jazeera;Al Jazeera English;Al Jazeera America;Aljazeera;al-Jazeera television|
RO|n|Adevărul|||
RO|n|Digi24|||
RO|n|România liberă|||
RS|n|Politika|||
RS|n|B92|||
RS|n|Blic|||
RU|n|RT||Russia Today;RT television|RT
RU|n|Kommersant||Kommersant daily|
RU|n|Izvestia||Izvestiya|
RU|n|Rossiyskaya Gazeta||Rossiiskaya Gazeta|
RU|n|Nezavisimaya Gazeta|||
RU|n|Gazeta.ru|||
RU|n|Lenta.ru|||
RU|n|Vedomosti|||
RU|n|Komsomolskaya Pravda|||
RU|n|Moskovsky Komsomolets|||
RU|n|Krasnaya Zvezda|||
RU|n|Argumenty i Fakty|||
RU|n|Pravda|||
RU|n|Novaya Gazeta|||
RU|n|Channel One Russia||Channel One|Channel One
RU|n|Rossiya 1||Rossiya-1;Rossiya 24|
RU|n|NTV|||
RU|n|Zvezda TV||TV Zvezda|
RU|n|Echo of Moscow||Ekho Moskvy|
RU|n|The Moscow Times||Moscow Times|
RU|n|TV Rain||Dozhd|
RU|n|RBC||RBK|RBC
SA|n|Arab News|||
SA|n|Al-Riyadh|||
SA|n|Okaz|||
SA|n|Saudi Gazette|||
SE|n|Dagens Nyheter|||
SE|n|Svenska Dagbladet|||
SE|n|Aftonbladet|||
SE|n|Expressen|||
SE|n|SVT|||
SG|n|The Straits Times||Straits Times|
SG|n|Channel NewsAsia||Channel News Asia|
SG|n|Lianhe Zaobao|||
SY|n|Al-Watan||al-Watan|
SY|n|Tishreen|||
SY|n|Al-Thawra|||
TH|n|Bangkok Post|||
TH|n|The Nation of Thailand|||
TH|n|Khaosod|||
TR|n|Hürriyet||Hurriyet;Hürriyet Daily News;Hurriyet Daily News|
TR|n|Cumhuriyet|||
TR|n|Turkish Radio and Television Corporation|||
TR|n|Milliyet|||
TR|n|Zaman||Today's Zaman|Zaman
TR|n|Yeni Şafak||Yeni Safak|
TR|n|Daily Sabah||Sabah newspaper|
TR|n|CNN Türk||CNN Turk|
TR|n|NTV Turkey|||
TR|n|Habertürk|||
TR|n|TRT World||TRT|
TW|n|Taipei Times|||
TW|n|Liberty Times|||
TW|n|Focus Taiwan|||
TW|n|United Daily News|||
UA|n|Kyiv Post|||
UA|n|Kyiv Independent||The Kyiv Independent|
UA|n|Ukrainska Pravda||Ukrayinska Pravda|
UA|n|Suspilne|||
UA|n|Hromadske|||
US|n|The New York Times|NYT|New York Times;The New York Times Company|
US|n|The Washington Post|WaPo|Washington Post|
US|n|The Wall Street Journal|WSJ|Wall Street Journal|
US|n|USA Today||USA TODAY|
US|n|Los Angeles Times|LAT|The Los Angeles Times|LAT
US|n|LA Times|||
US|n|Chicago Tribune|||
US|n|Star Tribune|||
US|n|Chicago Sun-Times|||
US|n|New York Herald Tribune|||
US|n|Boston Globe||The Boston Globe|
US|n|Miami Herald|||
US|n|San Francisco Chronicle|||
US|n|Houston Chronicle|||
US|n|Dallas Morning News||The Dallas Morning News|
US|n|Philadelphia Inquirer|||
US|n|Baltimore Sun||The Baltimore Sun|
US|n|Denver Post|||
US|n|Detroit Free Press|||
US|n|Seattle Times||The Seattle Times|
US|n|Las Vegas Review-Journal|||
US|n|Atlanta Journal-Constitution||The Atlanta Journal-Constitution|
US|n|Tampa Bay Times|||
US|n|The Arizona Republic||Arizona Republic|
US|n|Cleveland Plain Dealer|||
US|n|Des Moines Register||The Des Moines Register|
US|n|Charlotte Observer|||
US|n|Orlando Sentinel|||
US|n|Newsday|||
US|n|New York Daily News|||
US|n|New York Post|||
US|n|Washington Times||The Washington Times|
US|n|Washington Examiner||The Washington Examiner|
US|n|The Christian Science Monitor||Christian Science Monitor|
US|n|Politico|||
US|n|The Hill|||The Hill
US|n|Axios|||
US|n|ProPublica||The Huffington Post|
US|n|HuffPost||Huffington Post|
US|n|The Intercept|||
US|n|The Daily Beast||Daily Beast|
US|n|BuzzFeed||BuzzFeed News|
US|n|Vox Media|||
US|n|Slate|||Slate
US|n|Salon|||Salon
US|n|Business Insider|||
US|n|Daily Caller||The Daily Caller|
US|n|Breitbart||Breitbart News|
US|n|InfoWars||Infowars|
US|n|Drudge Report|||
US|n|RealClearPolitics|||
US|n|FiveThirtyEight|||
US|n|Mother Jones|||
US|n|Newsmax|||
US|n|Vice News|||
US|n|Time||Time magazine;TIME magazine;TIME|Time;TIME
US|n|Newsweek|||
US|n|U.S. News & World Report||US News & World Report|
US|n|The New Yorker||New Yorker|New Yorker
US|n|The Atlantic|||The Atlantic
US|n|The New Republic|||
US|n|National Review|||
US|n|The Weekly Standard||Weekly Standard|
US|n|The Nation|||The Nation
US|n|Vanity Fair|||
US|n|Rolling Stone|||
US|n|Foreign Affairs magazine|||
US|n|Foreign Policy magazine|||
US|n|The National Interest|||
US|n|Harper's|||
US|n|Esquire|||Esquire
US|n|Forbes||Forbes magazine|Forbes
US|n|Fortune magazine|||
US|n|CNN||Cable News Network;CNN International|
US|n|Fox News||Fox News Channel;Fox News Sunday|
US|n|Fox Business||Fox Business Network|
US|n|MSNBC|||
US|n|NBC||NBC News;National Broadcasting Company;NBC Nightly News|
US|n|CBS||CBS News|
US|n|60 Minutes|||
US|n|Face the Nation|||
US|n|ABC||ABC News;American Broadcasting Company|ABC
US|n|CNBC|||
US|n|C-SPAN|||
US|n|PBS||Public Broadcasting Service;PBS NewsHour|
US|n|National Public Radio|NPR||
US|n|Univision|||
US|n|Telemundo|||
US|n|Radio Free Europe/Radio Liberty|RFE/RL|Radio Free Europe;Radio Liberty|
US|n|Radio Farda|||
US|n|Radio Free Asia|RFA||
US|n|Al-Monitor||Al Monitor|
US|n|Defense News|||
US|n|Breaking Defense|||
US|n|Stars and Stripes|||
US|n|Military Times|||
US|n|Aviation Week|||
US|n|The Diplomat|||The Diplomat
VA|n|L'Osservatore Romano||Osservatore Romano|
VA|n|Vatican News||Vatican Radio|
VE|n|TeleSUR||Telesur;teleSUR|
VN|n|Nhan Dan|||
VN|n|Tuoi Tre|||
VN|n|VnExpress|||
ZA|n|Mail & Guardian|||
ZA|n|Daily Maverick|||
ZA|n|The Star of Johannesburg|||
ZA|n|News24|||
ZA|n|South African Broadcasting Corporation||SABC|
ZA|n|Business Day|||
# companies
US|c|Google||Alphabet Inc.;Alphabet Inc|
US|c|Apple Inc.||Apple Inc;Apple Computer|
US|c|Microsoft||Microsoft Corporation;Microsoft Corp|
US|c|Amazon.com||Amazon.com Inc;Amazon Web Services|
US|c|Facebook||Meta Platforms;Facebook Inc;Facebook Inc.|
US|c|Twitter||Twitter Inc|
US|c|Instagram|||
US|c|WhatsApp|||
US|c|YouTube|||
US|c|Netflix|||
US|c|Hulu|||
US|c|Spotify|||
US|c|PayPal|||
US|c|eBay|||
US|c|Uber|||
US|c|Lyft|||
US|c|Airbnb|||
US|c|Snapchat|||
US|c|LinkedIn|||
US|c|Reddit|||
US|c|Pinterest|||
US|c|Zoom Video|||
US|c|OpenAI|||
US|c|Anthropic|||
US|c|Nvidia||NVIDIA|
US|c|Advanced Micro Devices|||
US|c|Palantir||Palantir Technologies|
US|c|Tesla||Tesla Motors;Tesla Inc|Tesla
US|c|SpaceX|||
US|c|Starlink|||
US|c|Blue Origin|||
US|c|Virgin Galactic|||
US|c|IBM||International Business Machines|
US|c|Intel||Intel Corporation;Intel Corp|Intel
US|c|Qualcomm|||
US|c|Cisco Systems|||
US|c|Oracle Corporation|||
US|c|Hewlett-Packard|||
US|c|Dell Technologies|||
US|c|Micron Technology|||
US|c|Broadcom|||
US|c|Texas Instruments|||
US|c|Boeing||Boeing Co|
US|c|Lockheed Martin|||
US|c|Raytheon||Raytheon Technologies;RTX Corporation|
US|c|Northrop Grumman|||
US|c|General Dynamics|||
US|c|L3Harris|||
US|c|Pratt & Whitney|||
US|c|Sikorsky Aircraft|||
US|c|Bell Helicopter|||
US|c|McDonnell Douglas|||
US|c|General Electric|GE||GE
US|c|General Motors|GM||GM
US|c|Ford Motor Company||Ford Motor;Ford Motor Co|
US|c|Chrysler||Fiat Chrysler|
US|c|ExxonMobil||Exxon Mobil;Exxon;Mobil Oil|
US|c|Chevron||Chevron Corporation|Chevron
US|c|ConocoPhillips|||
US|c|Occidental Petroleum|||
US|c|Halliburton|||
US|c|Schlumberger|||
US|c|Bechtel|||
US|c|KBR|||
US|c|Enron|||
US|c|WorldCom|||
US|c|Blackwater||Academi;Blackwater Worldwide|Blackwater
US|c|DynCorp|||
US|c|Booz Allen Hamilton|||
US|c|JPMorgan Chase||JPMorgan;JPMorgan Chase & Co;JP Morgan;J.P. Morgan|
US|c|Goldman Sachs||Goldman Sachs Group|
US|c|Morgan Stanley|||
US|c|Merrill Lynch|||
US|c|Lehman Brothers|||
US|c|Bear Stearns|||
US|c|Bank of America|||
US|c|Citigroup|||
US|c|Citibank|||
US|c|Wells Fargo|||
US|c|BlackRock|||
US|c|Blackstone|||
US|c|Carlyle Group|||
US|c|American International Group||AIG|
US|c|American Express|||
US|c|Fannie Mae|||
US|c|Freddie Mac|||
US|c|Berkshire Hathaway|||
US|c|Visa Inc|||
US|c|Mastercard|||
US|c|Moody's||Moody's Investors Service|
US|c|Standard & Poor's|||
US|c|S&P Global|||
US|c|Fitch Ratings|||
US|c|Walmart||Wal-Mart|
US|c|Costco|||
US|c|Home Depot|||
US|c|Starbucks|||
US|c|McDonald's|||
US|c|Coca-Cola|||
US|c|Pepsi|||
US|c|PepsiCo|||
US|c|Procter & Gamble|||
US|c|Nike Inc|||
US|c|Walt Disney Company||Disney|
US|c|Warner Bros|||
US|c|Time Warner|||
US|c|Comcast|||
US|c|AT&T|||
US|c|Verizon|||
US|c|T-Mobile|||
US|c|Pfizer|||
US|c|Moderna|||
US|c|Johnson & Johnson|||
US|c|Merck & Co|||
US|c|Eli Lilly|||
US|c|Gilead Sciences|||
US|c|AbbVie|||
US|c|Bristol-Myers Squibb|||
US|c|Amgen|||
US|c|Monsanto|||
US|c|DuPont|||
US|c|Dow Chemical|||
US|c|Cargill|||Cargill
US|c|Caterpillar Inc|||
US|c|John Deere|||
US|c|Philip Morris|||
US|c|3M|||
US|c|Trump Organization|||
US|c|News Corp|||
US|c|News Corporation|||
US|c|21st Century Fox||Fox Corporation|
US|c|New York Stock Exchange|NYSE||
US|c|Nasdaq||NASDAQ|
US|c|Chicago Mercantile Exchange|||
US|c|Dow Jones|||
US|c|Delta Air Lines|||
US|c|American Airlines|||
US|c|United Airlines|||
US|c|Southwest Airlines|||
US|c|Pan Am|||
US|c|JetBlue|||
US|c|FedEx|||
US|c|United Parcel Service||UPS|
US|c|Fox||Fox Broadcasting Company|Fox
US|c|Cambridge Analytica|||
US|c|McKinsey & Company||McKinsey|
US|c|Deloitte|||
US|c|PricewaterhouseCoopers|||
US|c|PwC|||
US|c|KPMG|||
US|c|Ernst & Young|||
US|c|Accenture|||
US|c|Boston Consulting Group|||
US|c|Harvard University||Harvard;Harvard Law School;Harvard Kennedy School;Harvard Business School|
US|c|Yale Law School|||
US|c|Yale University|||
US|c|Princeton University|||
US|c|Columbia University|||
US|c|Stanford University|||
US|c|Massachusetts Institute of Technology||MIT|
US|c|Georgetown University|||
US|c|George Washington University|||
US|c|Johns Hopkins University|||
US|c|New York University|||
US|c|University of California|||
US|c|University of Chicago|||
US|c|University of Michigan|||
US|c|Cornell University|||
US|c|Brown University|||
US|c|Duke University|||
US|c|Northwestern University|||
US|c|University of Pennsylvania|||
US|c|University of Texas|||
US|c|University of Virginia|||
US|c|Boston University|||
US|c|American University|||
US|c|Tufts University|||
US|c|Notre Dame University||University of Notre Dame|
US|c|Ohio State University|||
US|c|Howard University|||
GB|c|University of Oxford||Oxford University|
GB|c|University of Cambridge||Cambridge University|
GB|c|London School of Economics|LSE||LSE
GB|c|King's College London|||
GB|c|University College London|||
GB|c|Imperial College London|||
GB|c|School of Oriental and African Studies|SOAS||
GB|c|University of Edinburgh|||
GB|c|BP||British Petroleum|BP
GB|c|Shell||Royal Dutch Shell;Shell plc|Shell
GB|c|BAE Systems|||
GB|c|Rolls-Royce|||
GB|c|British Aerospace|||
GB|c|MBDA|||
GB|c|QinetiQ|||
GB|c|HSBC|||
GB|c|Barclays|||
GB|c|Lloyds Banking Group|||
GB|c|Royal Bank of Scotland|||
GB|c|NatWest|||
GB|c|Standard Chartered|||
GB|c|Northern Rock|||
GB|c|Prudential plc|||
GB|c|Aviva|||
GB|c|AstraZeneca|||
GB|c|GlaxoSmithKline|||
GB|c|GSK|||
GB|c|Vodafone|||
GB|c|BT Group|||
GB|c|British Telecom|||
GB|c|British Airways|||
GB|c|British Steel|||
GB|c|British Gas|||
GB|c|EasyJet|||
GB|c|Virgin Atlantic|||
GB|c|Unilever|||
GB|c|Tesco|||
GB|c|Sainsbury's|||
GB|c|Marks & Spencer|||
GB|c|Rio Tinto|||
GB|c|Anglo American|||
GB|c|Jaguar Land Rover|||
GB|c|Arm Holdings|||
GB|c|Lloyd's of London|||
GB|c|London Stock Exchange|||
DE|c|Volkswagen|VW||VW
DE|c|BMW||Daimler AG|
DE|c|Daimler||Mercedes-Benz|
DE|c|Porsche|||
DE|c|Audi|||
DE|c|Opel|||
DE|c|Siemens||Siemens AG|
DE|c|Bayer AG|||
DE|c|SAP|||SAP
DE|c|BASF|||
DE|c|Bosch|||
DE|c|ThyssenKrupp||Thyssenkrupp|
DE|c|Krupp|||
DE|c|Rheinmetall|||
DE|c|Krauss-Maffei|||
DE|c|E.ON|||
DE|c|RWE|||
DE|c|Uniper|||
DE|c|Deutsche Telekom|||
DE|c|Deutsche Bahn|||
DE|c|Lufthansa|||
DE|c|Allianz|||
DE|c|Commerzbank|||
DE|c|BioNTech|||
DE|c|Adidas|||
DE|c|Puma SE|||
DE|c|Wirecard|||
DE|c|Deutsche Bank|||
DE|c|IG Farben|||
FR|c|TotalEnergies|||
FR|c|Total SA|||
FR|c|Elf Aquitaine|||
FR|c|Renault|||
FR|c|Peugeot|||
FR|c|PSA Group|||
FR|c|Citroën|||
FR|c|Stellantis|||
FR|c|Michelin|||
FR|c|Dassault Aviation||Dassault|
FR|c|Thales Group||Thales|
FR|c|Naval Group|||
FR|c|Safran|||
FR|c|BNP Paribas|||
FR|c|Societe Generale||Société Générale|
FR|c|Crédit Agricole||Credit Agricole|
FR|c|AXA|||
FR|c|EDF|||EDF
FR|c|Électricité de France|||
FR|c|Air France||Air France-KLM|
FR|c|Areva|||
FR|c|Engie|||
FR|c|Alstom|||
FR|c|Veolia|||
FR|c|Orange S.A.||Orange SA|
FR|c|Vivendi|||
FR|c|LVMH|||
FR|c|L'Oréal||L'Oreal|
FR|c|Sanofi|||
FR|c|Danone|||
FR|c|Carrefour|||
FR|c|SNCF|||
FR|c|Lafarge|||
FR|c|Orano|||
IT|c|Eni||ENI|
IT|c|Enel|||
IT|c|Fiat|||
IT|c|Ferrari|||Ferrari
IT|c|Leonardo S.p.A.|||
IT|c|Finmeccanica|||
IT|c|Mediaset|||
IT|c|Alitalia|||
IT|c|UniCredit|||
IT|c|Intesa Sanpaolo|||
IT|c|Generali|||
IT|c|Telecom Italia|||
IT|c|Pirelli|||
ES|c|Santander||Banco Santander|Santander
ES|c|Telefonica||Telefónica|
ES|c|BBVA|||
ES|c|Repsol|||
ES|c|Iberdrola|||
ES|c|Inditex|||
ES|c|CaixaBank|||
NL|c|Philips|||
NL|c|ING Group|||
NL|c|ABN Amro|||
NL|c|ASML|||
NL|c|Heineken|||
NL|c|KLM|||
NL|c|AkzoNobel|||
CH|c|Nestlé||Nestle|
CH|c|Novartis|||
CH|c|Roche|||
CH|c|UBS|||
CH|c|Credit Suisse|||
CH|c|Glencore|||
CH|c|ABB|||
CH|c|Swiss Re|||
CH|c|Swissair|||
SE|c|Ericsson|||
SE|c|Saab AB|||
SE|c|Spotify AB|||
SE|c|IKEA||Ikea|
SE|c|H&M|||
SE|c|Volvo|||
SE|c|Vattenfall|||
SE|c|Northvolt|||
FI|c|Nokia|||
FI|c|Neste|||
NO|c|Equinor||Statoil|
NO|c|Norsk Hydro|||
NO|c|Telenor|||
NO|c|Norwegian Air|||
DK|c|Maersk|||
DK|c|Novo Nordisk|||
DK|c|Carlsberg|||
DK|c|Vestas|||
DK|c|Lego|||
BE|c|SWIFT||Society for Worldwide Interbank Financial Telecommunication|SWIFT
BE|c|Euroclear|||
AT|c|OMV|||
AT|c|Raiffeisen Bank||Raiffeisen Bank International|
AT|c|Red Bull|||
PL|c|PKN Orlen||Orlen|
PL|c|PGNiG|||
HU|c|MOL Group|||
CZ|c|Škoda||Skoda|
TR|c|Baykar|||
TR|c|Turkish Airlines|||
TR|c|Turkish Aerospace Industries|||
TR|c|Halkbank|||
TR|c|Aselsan|||
TR|c|Koç Holding|||
RU|c|Gazprom|||
RU|c|Gazprom Neft|||
RU|c|Gazprombank|||
RU|c|Lukoil|||
RU|c|Yukos|||
RU|c|Sibneft|||
RU|c|Novatek|||
RU|c|Surgutneftegaz|||
RU|c|Tatneft|||
RU|c|Rusal|||
RU|c|Norilsk Nickel|||
RU|c|Severstal|||
RU|c|Transneft|||
RU|c|Nord Stream AG|||
RU|c|Sberbank|||
RU|c|VTB||VTB Bank|
RU|c|Alfa-Bank|||
RU|c|Vnesheconombank|||
RU|c|VEB|||
RU|c|Bank Rossiya|||
RU|c|Aeroflot|||
RU|c|Sukhoi|||
RU|c|United Aircraft Corporation|||
RU|c|Rostec|||
RU|c|Rosoboronexport|||
RU|c|Almaz-Antey|||
RU|c|Kalashnikov Concern|||
RU|c|Uralvagonzavod|||
RU|c|Russian Railways|||
RU|c|Yandex|||
RU|c|VKontakte|||
RU|c|Kaspersky Lab||Kaspersky|
RU|c|Telegram|||Telegram
RU|c|Concord Management|||
RU|c|Concord Catering|||
CN|c|Huawei||Huawei Technologies|
CN|c|ZTE|||
CN|c|Xiaomi|||
CN|c|Lenovo|||
CN|c|DJI|||
CN|c|Hikvision|||
CN|c|Oppo|||Oppo
CN|c|SMIC|||
CN|c|BYD|||
CN|c|CATL|||
CN|c|Alibaba||Alibaba Group|
CN|c|Ant Group|||
CN|c|Tencent|||
CN|c|WeChat|||
CN|c|Baidu|||
CN|c|ByteDance|||
CN|c|TikTok|||
CN|c|JD.com|||
CN|c|Weibo||Sina Weibo|
CN|c|DeepSeek|||
CN|c|Sinopec|||
CN|c|PetroChina|||
CN|c|CNPC||China National Petroleum Corporation|
CN|c|China National Offshore Oil Corporation|||
CN|c|CNOOC|||
CN|c|Industrial and Commercial Bank of China|ICBC||
CN|c|China Construction Bank|||
CN|c|Bank of China|||
CN|c|Agricultural Bank of China|||
CN|c|China Development Bank|||
CN|c|China Telecom|||
CN|c|China Mobile|||
CN|c|China Unicom|||
CN|c|State Grid Corporation of China|||
CN|c|Evergrande|||
CN|c|COSCO|||
CN|c|AVIC|||
CN|c|Norinco|||
CN|c|Sinopharm|||
CN|c|Sinovac|||
CN|c|CRRC|||
HK|c|Cathay Pacific|||
HK|c|CK Hutchison||Hutchison Whampoa|
TW|c|Taiwan Semiconductor Manufacturing Company|TSMC||
TW|c|Foxconn|||
TW|c|Hon Hai|||
TW|c|MediaTek|||
JP|c|Toyota|||
JP|c|Honda Motor|||
JP|c|Suzuki Motor|||
JP|c|Nissan|||
JP|c|Mitsubishi||Mitsubishi Heavy Industries|
JP|c|Mazda|||
JP|c|Subaru|||
JP|c|Sony|||
JP|c|Toshiba|||
JP|c|Panasonic|||
JP|c|Hitachi|||
JP|c|Nintendo|||
JP|c|SoftBank||Softbank|
JP|c|Fujitsu|||
JP|c|NTT|||
JP|c|Nippon Steel|||
JP|c|All Nippon Airways|||
JP|c|Mitsui|||
JP|c|Sumitomo|||
JP|c|Nomura Holdings|||
JP|c|Japan Airlines|||
JP|c|Olympus Corporation|||
KR|c|Samsung||Samsung Electronics|
KR|c|LG Electronics|||
KR|c|Hyundai||Hyundai Motor|
KR|c|Hyundai Heavy Industries|||
KR|c|Kia Motors|||
KR|c|SK Hynix|||
KR|c|Daewoo|||
KR|c|Hanwha|||
KR|c|POSCO|||
KR|c|Lotte Group|||
KR|c|Korean Air|||
IN|c|Tata Group||Tata Sons|TCS
IN|c|Tata Motors|||
IN|c|Tata Steel|||
IN|c|Tata Consultancy Services|TCS||
IN|c|Reliance Industries||Reliance;Reliance Jio|Reliance
IN|c|Adani Group||Adani Enterprises|
IN|c|Infosys|||
IN|c|Wipro|||
IN|c|Bharti Airtel|||
IN|c|Mahindra & Mahindra|||
IN|c|Larsen & Toubro|||
IN|c|ICICI Bank|||
IN|c|State Bank of India|||
IN|c|Air India|||
IN|c|Coal India|||
IN|c|Serum Institute of India|||
IN|c|HDFC Bank|||
IN|c|IndiGo|||
IN|c|Kingfisher Airlines|||
IN|c|Jet Airways|||
IN|c|Flipkart|||
IN|c|Paytm|||
IN|c|Bharat Biotech|||
IN|c|Bharat Electronics|||
IN|c|Hindustan Aeronautics Limited|||
IN|c|Vedanta|||
IN|c|Oil and Natural Gas Corporation||ONGC|
IN|c|Indian Oil Corporation|||
IN|c|Indian Railways|||
IN|c|Life Insurance Corporation|||
IN|c|Jindal Steel|||
SA|c|Saudi Aramco||Aramco;ARAMCO|
SA|c|SABIC||Saudi Basic Industries Corporation|
SA|c|Saudi Binladin Group|||
SA|c|Saudia|||
AE|c|Emirates Airline|||
AE|c|Etihad Airways|||
AE|c|DP World|||
AE|c|ADNOC||Abu Dhabi National Oil Company|
AE|c|Etisalat|||
AE|c|Emaar|||
QA|c|Qatar Airways|||
QA|c|Qatar Petroleum|||
QA|c|Qatar Investment Authority|||
QA|c|QatarEnergy|||
KW|c|Kuwait Petroleum Corporation|||
IR|c|National Iranian Oil Company|NIOC||
IR|c|Iran Air|||
IR|c|Mahan Air|||
IL|c|El Al|||
IL|c|Elbit Systems|||
IL|c|Rafael Advanced Defense Systems|||
IL|c|Israel Aerospace Industries|||
IL|c|NSO Group|||
IL|c|Teva|||
IQ|c|Rafidain Bank|||
EG|c|Suez Canal Authority|||
EG|c|EgyptAir|||
DZ|c|Sonatrach|||
NG|c|Dangote Group|||
ZA|c|Eskom|||
ZA|c|De Beers|||
ZA|c|Naspers|||
ZA|c|Sasol|||
ZA|c|Transnet|||
ZA|c|South African Airways|||
ZA|c|Anglo American Platinum|||
AO|c|Sonangol|||
BR|c|Petrobras|||
BR|c|Vale S.A.|||
BR|c|Embraer|||
BR|c|Odebrecht|||
BR|c|JBS|||
BR|c|Itaú|||
BR|c|Banco do Brasil|||
BR|c|BNDES|||
AR|c|YPF|||
AR|c|Aerolíneas Argentinas|||
MX|c|Pemex||PEMEX|
MX|c|América Móvil|||
MX|c|Cemex|||
MX|c|Telmex|||
CO|c|Ecopetrol|||
CO|c|Avianca|||
CL|c|Codelco|||
CL|c|LATAM Airlines|||
CA|c|Bombardier|||
CA|c|BlackBerry|||
CA|c|Research in Motion|||
CA|c|SNC-Lavalin|||
CA|c|Royal Bank of Canada|||
CA|c|Air Canada|||
CA|c|TransCanada|||
CA|c|Barrick Gold|||
CA|c|Nortel|||
AU|c|BHP||BHP Billiton|
AU|c|Qantas|||
AU|c|Telstra|||
AU|c|Fortescue|||
AU|c|Westpac|||
AU|c|Commonwealth Bank|||
AU|c|Woodside|||Woodside
MY|c|Petronas|||
MY|c|Malaysia Airlines|||
MY|c|1MDB|||
MY|c|AirAsia|||
MY|c|1Malaysia Development Berhad|||
SG|c|Temasek||Temasek Holdings|
SG|c|Grab Holdings|||
SG|c|Singapore Airlines|||
SG|c|Singtel|||
TH|c|Charoen Pokphand|||
TH|c|PTT Public Company|||
TH|c|Thai Airways|||
ID|c|Pertamina|||
ID|c|Garuda Indonesia|||
ID|c|Gojek|||
ID|c|Lion Air|||
VN|c|Vingroup|||
VN|c|Vietnam Airlines|||
PK|c|Pakistan International Airlines|PIA||PIA
KZ|c|KazMunayGas|||
KZ|c|Kazatomprom|||
AZ|c|SOCAR|||
AZ|c|State Oil Company of Azerbaijan|||
VE|c|Citgo|||
PA|c|Mossack Fonseca|||
PA|c|Copa Airlines|||
`;
