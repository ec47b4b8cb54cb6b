/**
 * Organisations of one state: parliaments, parties, agencies, armed forces, courts, central banks.
 * Fields, parted by `|`: state (ISO code or id of a state of the past), form, label, acronyms, other names, ambiguous names.
 * Forms as in `organisations.ts`. Own compilation of public facts.
 */
export const NATIONAL_ROWS = `
# parliaments and their houses
AF|o|Wolesi Jirga|||
AF|o|Meshrano Jirga|||
AF|o|Loya Jirga|||
AL|o|Kuvendi|||
AU|o|Australian Parliament||Parliament of Australia;Federal Parliament of Australia|
AU|o|Australian Senate|||
AT|o|Nationalrat|||
AZ|o|Milli Majlis||Milli Mejlis|
BD|o|Jatiya Sangsad||Bangladesh Parliament|
BG|o|Narodno Sabranie||Bulgarian National Assembly|
BR|o|National Congress of Brazil||Brazilian Congress|
CA|o|Canadian House of Commons||Parliament of Canada;Canadian Parliament|
CN|o|National People's Congress|NPC|NPC Standing Committee|
CN|o|Chinese People's Political Consultative Conference|CPPCC||
CN|o|State Council of China||Chinese State Council|
HR|o|Sabor||Croatian Parliament|
DK|o|Folketing|||
EE|o|Riigikogu|||
FI|o|Eduskunta||Finnish Parliament|
FR|o|French National Assembly||Assemblée Nationale;French parliament|
FR|o|French Senate||Sénat|
DE|o|Bundestag||German Bundestag;German parliament|
DE|o|Bundesrat||German Bundesrat|
DE|o|Reichstag|||
east-germany|o|Volkskammer|||
DE|o|Landtag|||
GR|o|Hellenic Parliament||Greek Parliament|
HU|o|Hungarian National Assembly||Hungarian Parliament|
HK|o|Legislative Council of Hong Kong|LegCo|Hong Kong Legislative Council;Legislative Council|Legislative Council
IS|o|Althing||Althingi|
IN|o|Lok Sabha|||
IN|o|Rajya Sabha|||
IN|o|Parliament of India||Indian Parliament|
IN|o|Vidhan Sabha|||
ID|o|People's Consultative Assembly|MPR||
ID|o|People's Representative Council|DPR||DPR
IR|o|Majlis||Islamic Consultative Assembly;Iranian parliament;Iranian Parliament;Majles|
IR|o|Assembly of Experts|||
IR|o|Guardian Council||Council of Guardians|
IR|o|Expediency Council||Expediency Discernment Council|
IR|o|Supreme National Security Council|SNSC||
IQ|o|Council of Representatives of Iraq||Iraqi Council of Representatives;Iraqi parliament;Iraqi Parliament|
IE|o|Dáil||Dail;Dáil Éireann;Dail Eireann|
IE|o|Seanad||Seanad Éireann|
IE|o|Oireachtas|||
IL|o|Knesset|||
IT|o|Chamber of Deputies of Italy||Italian Chamber of Deputies;Italian parliament|
IT|o|Italian Senate|||
JP|o|National Diet||Japanese Diet;Imperial Diet|
JP|o|Diet|||Diet
JO|o|Parliament of Jordan||Jordanian parliament|
KZ|o|Mazhilis||Majilis|
KG|o|Jogorku Kenesh|||
KW|o|Kuwaiti National Assembly|||
LV|o|Saeima|||
LB|o|Parliament of Lebanon||Lebanese parliament;Lebanese Parliament|
LT|o|Seimas|||
MY|o|Dewan Rakyat|||
MY|o|Dewan Negara|||
MV|o|People's Majlis|||
MN|o|State Great Khural||State Great Hural|
MM|o|Pyidaungsu Hluttaw||Amyotha Hluttaw;Pyithu Hluttaw|
NP|o|Rastriya Sabha|||
NP|o|Constituent Assembly of Nepal|||
NL|o|States General||Dutch parliament;Dutch Parliament|
NL|o|Tweede Kamer||Dutch House of Representatives|
NL|o|Eerste Kamer|||
KP|o|Supreme People's Assembly|SPA||SPA
KR|o|National Assembly of South Korea||South Korean National Assembly|
NO|o|Storting||Stortinget|
PK|o|National Assembly of Pakistan||Majlis-e-Shoora|
PS|o|Palestinian Legislative Council|PLC||
PS|o|Palestinian National Council|PNC||
PH|o|Philippine Congress||Congress of the Philippines|
PL|o|Sejm|||
PT|o|Assembly of the Republic|||
RU|o|State Duma||Russian Duma;Russian parliament;Russian Parliament|
RU|o|Duma|||
RU|o|Federation Council||Council of the Federation|
RU|o|Federal Assembly||Russian Federal Assembly|
RU|o|Security Council of Russia||Russian Security Council;Security Council of the Russian Federation|
RU|o|Public Chamber||Civic Chamber|
soviet-union|o|Supreme Soviet||Congress of People's Deputies;Supreme Soviet of the USSR|
SA|o|Shura Council||Consultative Assembly of Saudi Arabia|
RS|o|Skupština||Serbian parliament|
SG|o|Parliament of Singapore|||
ES|o|Cortes Generales||Cortes;Spanish parliament;Spanish Parliament|
ES|o|Congress of Deputies|||
SE|o|Riksdag||Riksdagen|
CH|o|Federal Council||Swiss Federal Council|
CH|o|National Council of Switzerland|||
SY|o|People's Council of Syria||Syrian parliament|
TW|o|Legislative Yuan|||
TW|o|Executive Yuan|||
TW|o|Control Yuan|||
TR|o|Grand National Assembly||Turkish Grand National Assembly;Grand National Assembly of Turkey;Turkish parliament;Turkish Parliament;TBMM|
TM|o|Mejlis|||
UA|o|Verkhovna Rada||Ukrainian parliament;Ukrainian Parliament|
UA|o|Rada|||Rada
AE|o|Federal National Council|||
GB|o|House of Commons||British House of Commons;Commons|Commons
GB|o|House of Lords||Lords|Lords
GB|o|Parliament of the United Kingdom||British Parliament;British parliament;UK Parliament;UK parliament;Houses of Parliament|
GB|o|Scottish Parliament||Holyrood|
GB|o|Senedd||Welsh Assembly;National Assembly for Wales;Welsh Parliament|
GB|o|Northern Ireland Assembly|||
GB|o|Northern Ireland Executive|||
GB|o|Scottish Government||Scottish Executive;Scottish government|
GB|o|Welsh Government||Welsh Assembly Government;Welsh government|
GB|o|Privy Council|||
GB|o|London Assembly||Greater London Council|
US|o|United States Congress||U.S. Congress;US Congress;American Congress|
US|o|Congress|||Congress
US|o|United States Senate||U.S. Senate;US Senate|
US|o|Senate|||Senate
US|o|United States House of Representatives||U.S. House of Representatives;US House of Representatives;House of Representatives;U.S. House;US House|House of Representatives
US|o|Continental Congress||Second Continental Congress|
US|o|House Judiciary Committee|||
US|o|House Intelligence Committee||House Permanent Select Committee on Intelligence|
US|o|House Foreign Affairs Committee||House International Relations Committee|
US|o|House Oversight Committee||House Oversight and Reform Committee|
US|o|House Armed Services Committee|||
US|o|House Ways and Means Committee||Ways and Means Committee|
US|o|House Appropriations Committee|||
US|o|House Budget Committee|||
US|o|House Un-American Activities Committee|HUAC||
US|o|Senate Foreign Relations Committee||Foreign Relations Committee|
US|o|Senate Armed Services Committee||Armed Services Committee|
US|o|Senate Judiciary Committee|||
US|o|Senate Intelligence Committee||Senate Select Committee on Intelligence|
US|o|Senate Finance Committee|||
US|o|Senate Appropriations Committee|||
US|o|Senate Banking Committee|||
US|o|House Democratic Caucus||Democratic Caucus|
US|o|Congressional Black Caucus|||
US|o|Freedom Caucus||House Freedom Caucus|
US|o|Tea Party||Tea Party movement|
US|o|Electoral College|||
US|o|Library of Congress|||
US|o|Congressional Budget Office|CBO||
US|o|Congressional Research Service|CRS||
US|o|Government Accountability Office|GAO||
US|o|California State Assembly|||
US|o|California State Senate|||
US|o|California State Legislature|||
US|o|Texas Legislature|||
US|o|Texas House of Representatives|||
US|o|Texas Senate|||
US|o|New York State Assembly|||
US|o|New York State Senate|||
UZ|o|Oliy Majlis|||
VE|o|National Constituent Assembly||Constituent National Assembly|
VN|o|National Assembly of Vietnam|||
# parties
AF|p|People's Democratic Party of Afghanistan|PDPA||
AL|p|Socialist Party of Albania|||
AL|p|Democratic Party of Albania|||
AL|p|Party of Labour of Albania|||
DZ|p|National Liberation Front|FLN|Front de Libération Nationale|
DZ|p|Islamic Salvation Front|FIS||FIS
DZ|p|National Rally for Democracy|RND|Democratic National Rally|
AO|p|People's Movement for the Liberation of Angola|MPLA||
AO|p|National Union for the Total Independence of Angola|UNITA|Unita|
AO|p|National Liberation Front of Angola|FNLA||
AR|p|Justicialist Party||Peronist Party;Partido Justicialista|
AR|p|Radical Civic Union|UCR||
AR|p|Republican Proposal||Propuesta Republicana|
AR|p|La Libertad Avanza|||
AM|p|Armenian Revolutionary Federation||Dashnaktsutyun;Dashnaks|
AM|p|Republican Party of Armenia|||
AM|p|Civil Contract|||Civil Contract
AU|p|Australian Labor Party|ALP|Australian Labor|
AU|p|Liberal Party of Australia||Australian Liberal Party|
AU|p|National Party of Australia||Nationals;The Nationals|Nationals
AU|p|Australian Greens|||
AU|p|One Nation||Pauline Hanson's One Nation|
AU|p|Australian Democrats|||
AT|p|Austrian People's Party|ÖVP;OVP|People's Party of Austria|
AT|p|Social Democratic Party of Austria|SPÖ;SPO|Austrian Social Democrats|
AT|p|Freedom Party of Austria|FPÖ;FPO|Austrian Freedom Party|
AT|p|Alliance for the Future of Austria|BZÖ||
AT|p|NEOS|||
AZ|p|New Azerbaijan Party|||
BS|p|Progressive Liberal Party|PLP||
BS|p|Free National Movement|||
BH|p|Al-Wefaq||Wefaq|
BD|p|Awami League||Bangladesh Awami League|
BD|p|Bangladesh Nationalist Party|BNP||BNP
BD|p|Jamaat-e-Islami Bangladesh||Bangladesh Jamaat-e-Islami|
BD|p|Jatiya Party|||
BY|p|Belarusian Popular Front|||
BE|p|New Flemish Alliance|N-VA||
BE|p|Vlaams Belang||Vlaams Blok|
BE|p|Socialist Party of Belgium||Parti Socialiste|
BE|p|Open VLD|||
BE|p|Reformist Movement||Mouvement Réformateur|
BE|p|Christian Democratic and Flemish|CD&V||
BO|p|Movement for Socialism|MAS|Movement Toward Socialism|MAS
BA|p|Party of Democratic Action|SDA|Party for Democratic Action|
BA|p|Alliance of Independent Social Democrats|SNSD||
BA|p|Serb Democratic Party|SDS||SDS
BA|p|Croatian Democratic Union of Bosnia and Herzegovina|HDZ BiH||
BW|p|Botswana Democratic Party|BDP||
BR|p|Workers' Party||Partido dos Trabalhadores;Brazilian Workers' Party|Workers' Party
BR|p|Brazilian Social Democracy Party|PSDB||
BR|p|Brazilian Democratic Movement|PMDB;MDB|Brazilian Democratic Movement Party|
BR|p|Social Liberal Party of Brazil||Partido Social Liberal|
BR|p|Liberal Party of Brazil||Partido Liberal|
BR|p|Democrats of Brazil||Democratas|
BG|p|GERB|||
BG|p|Bulgarian Socialist Party|||
BG|p|Movement for Rights and Freedoms|DPS||
BG|p|Bulgarian Communist Party|||
BI|p|CNDD-FDD|||
KH|p|Cambodian People's Party|CPP||
KH|p|Cambodia National Rescue Party|CNRP||
KH|p|FUNCINPEC||Funcinpec|
KH|p|Khmer Rouge||Communist Party of Kampuchea|
CA|p|Liberal Party of Canada||Canadian Liberal Party;Federal Liberals|
CA|p|Conservative Party of Canada||Progressive Conservative Party of Canada;Progressive Conservatives;Progressive Conservative Party|
CA|p|Reform Party of Canada|||
CA|p|Canadian Alliance|||
CA|p|New Democratic Party|NDP|New Democrats|
CA|p|Bloc Québécois||Bloc Quebecois|
CA|p|Parti Québécois|PQ|Parti Quebecois|
CA|p|Coalition Avenir Québec|CAQ||
CA|p|Green Party of Canada|||
CA|p|Co-operative Commonwealth Federation|CCF||
CA|p|Social Credit Party||Social Credit|
CF|p|Seleka||Séléka|
CF|g|Anti-balaka||anti-balaka|
CL|p|Christian Democratic Party of Chile|||
CL|p|Socialist Party of Chile|||
CL|p|Concertación||Concertacion;Coalition of Parties for Democracy|
CL|p|Independent Democratic Union|UDI||
CL|p|National Renewal|||
CL|p|Popular Unity|||Popular Unity
CN|p|Chinese Communist Party|CCP;CPC|Communist Party of China|
CN|o|Politburo of the Chinese Communist Party||Central Committee of the Communist Party of China;Politburo Standing Committee;CCP Politburo|
CN|o|CPC Central Committee||CCP Central Committee|
CN|o|Central Military Commission|CMC|Central Military Commission of China|
CN|o|United Front Work Department|UFWD||
CN|o|Central Commission for Discipline Inspection|CCDI||
CO|p|Colombian Conservative Party||Conservative Party of Colombia|
CO|p|Colombian Liberal Party|||
CO|p|Democratic Center||Centro Democrático|
CO|p|Historic Pact|||
CD|p|Union for Democracy and Social Progress|UDPS||
CD|p|Alliance of Democratic Forces for the Liberation of Congo|AFDL||
CG|p|Congolese Party of Labour|PCT||PCT
HR|p|Croatian Democratic Union|HDZ||
HR|p|Social Democratic Party of Croatia|||
CU|p|Communist Party of Cuba||Cuban Communist Party|
CY|p|Progressive Party of Working People|AKEL||
CY|p|Democratic Rally|DISY||
CZ|p|ANO 2011||ANO|ANO
CZ|p|Civic Democratic Party|ODS||
CZ|p|Czech Social Democratic Party|CSSD;ČSSD||
CZ|p|Civic Forum|||
czechoslovakia|p|Communist Party of Czechoslovakia|||
DK|p|Venstre|||
DK|p|Danish People's Party||Dansk Folkeparti|
DK|p|Social Democrats of Denmark||Danish Social Democrats|
DO|p|Dominican Liberation Party|||
EC|p|Alianza País||PAIS Alliance;Alianza PAIS|
EC|p|Citizen Revolution Movement|||
EG|p|National Democratic Party of Egypt|||
EG|p|Freedom and Justice Party|FJP||
EG|o|Muslim Brotherhood||Ikhwan;Egyptian Muslim Brotherhood|
EG|p|Wafd Party||New Wafd Party;Wafd|
EG|p|Al-Nour Party||Nour Party|
EG|o|Supreme Council of the Armed Forces|SCAF||
SV|p|Farabundo Martí National Liberation Front|FMLN|Farabundo Marti National Liberation Front|
SV|p|Nationalist Republican Alliance|ARENA||
SV|p|Nuevas Ideas||New Ideas|
ER|p|People's Front for Democracy and Justice|PFDJ||
ER|g|Eritrean People's Liberation Front|EPLF||
EE|p|Estonian Reform Party|||
EE|p|Estonian Centre Party|||
EE|p|Conservative People's Party of Estonia|EKRE||
ET|p|Prosperity Party|||
ET|p|Ethiopian People's Revolutionary Democratic Front|EPRDF||
ET|p|Tigray People's Liberation Front|TPLF|Tigrayan People's Liberation Front|
ET|g|Oromo Liberation Front|OLF|Oromo Liberation Army|
ET|o|Derg|||
FJ|p|FijiFirst|||
FI|p|Finns Party||True Finns|
FI|p|National Coalition Party||Kokoomus|
FI|p|Centre Party of Finland|||
FI|p|Social Democratic Party of Finland|||
FR|p|Socialist Party of France||French Socialist Party;Parti socialiste|
FR|p|The Republicans||Les Républicains;Les Republicains|
FR|p|Union for a Popular Movement|UMP||
FR|p|Rally for the Republic|RPR||
FR|p|Union for French Democracy|UDF||
FR|p|La République En Marche!|LREM|En Marche;En Marche!;La République En Marche;Republic on the Move|
FR|p|Renaissance||Renaissance Party|Renaissance
FR|p|National Rally||Front National;National Front of France;Rassemblement National|National Rally
FR|p|La France Insoumise|LFI|France Unbowed;Unbowed France|
FR|p|French Communist Party|PCF||
FR|p|New Popular Front|||
FR|p|Europe Ecology – The Greens|EELV|Europe Ecologie-Les Verts|
FR|p|Democratic Movement|MoDem||
FR|p|Reconquête||Reconquete|
GE|p|Georgian Dream|||
GE|p|United National Movement|UNM||
DE|p|Christian Democratic Union|CDU|Christian Democratic Union of Germany|
DE|p|Christian Social Union|CSU|Christian Social Union in Bavaria|
DE|p|CDU/CSU|||
DE|p|Social Democratic Party of Germany|SPD|German Social Democratic Party|
DE|p|Free Democratic Party|FDP|Free Democratic Party of Germany|FDP
DE|p|Alliance 90/The Greens||Bündnis 90;German Greens;Alliance 90;Die Grünen|
DE|p|The Left||Die Linke;Linkspartei|The Left
DE|p|Alternative for Germany|AfD|Alternative für Deutschland;AFD|
DE|p|Party of Democratic Socialism|PDS||
DE|p|Nazi Party|NSDAP|National Socialist German Workers' Party;National Socialist German Workers Party|
DE|p|National Democratic Party of Germany|NPD||
DE|p|Communist Party of Germany|KPD||
DE|p|Sahra Wagenknecht Alliance|BSW||
DE|p|Centre Party of Germany||Zentrum|
east-germany|p|Socialist Unity Party of Germany|SED|Socialist Unity Party|
GH|p|National Democratic Congress|NDC||
GH|p|New Patriotic Party|NPP||
GR|p|New Democracy|ND||ND
GR|p|Syriza|SYRIZA|Coalition of the Radical Left|
GR|p|PASOK||Pasok;Panhellenic Socialist Movement|
GR|p|Golden Dawn|||
GR|p|Communist Party of Greece|KKE||
GR|p|Independent Greeks|ANEL||
GT|p|Semilla||Movimiento Semilla|
GN|p|Rally of the Guinean People|||
GY|p|People's Progressive Party of Guyana|||
HT|p|Fanmi Lavalas||Lavalas|
HN|p|National Party of Honduras|||
HN|p|Libre||Liberty and Refoundation|Libre
HK|p|Democratic Alliance for the Betterment of Hong Kong|DAB||
HU|p|Fidesz||Fidesz-KDNP|
HU|p|Jobbik|||
HU|p|Hungarian Socialist Party|MSZP||
HU|p|Tisza Party|TISZA||
IS|p|Independence Party of Iceland|||
IN|p|Bharatiya Janata Party|BJP||
IN|p|Bharatiya Jan Sangh||Bharatiya Jana Sangh|
IN|p|Indian National Congress|INC|Congress party;Congress Party;Indian Congress|INC
IN|o|Rashtriya Swayamsevak Sangh|RSS||RSS
IN|o|Vishva Hindu Parishad|VHP|Vishwa Hindu Parishad|
IN|o|Bajrang Dal|||
IN|p|Aam Aadmi Party|AAP||
IN|p|Trinamool Congress|TMC|All India Trinamool Congress;Trinamool|
IN|p|Communist Party of India|CPI|CPM;CPI-M|CPI
IN|p|Communist Party of India (Marxist)||CPI(M)|
IN|p|Bahujan Samaj Party|BSP||
IN|p|Samajwadi Party|||
IN|p|Dravida Munnetra Kazhagam|DMK||
IN|p|All India Anna Dravida Munnetra Kazhagam|AIADMK||
IN|p|Shiv Sena|||
IN|p|Nationalist Congress Party|NCP||
IN|p|Janata Dal|JD(U);JDU|Janata Dal (United);Janata Dal United|
IN|p|Janata Dal (Secular)|||
IN|p|Janata Party|||
IN|p|Rashtriya Janata Dal|RJD||
IN|p|Telugu Desam Party|TDP||
IN|p|Shiromani Akali Dal||Akali Dal|
IN|p|Biju Janata Dal|BJD||
IN|p|National Conference||Jammu & Kashmir National Conference;Jammu and Kashmir National Conference|National Conference
IN|p|People's Democratic Party of Jammu and Kashmir|||
IN|p|National Democratic Alliance|NDA||NDA
IN|p|United Progressive Alliance|UPA||UPA
IN|p|All India Majlis-e-Ittehadul Muslimeen|AIMIM||
IN|p|Lok Janshakti Party|||
IN|p|Hurriyat Conference||All Parties Hurriyat Conference;Hurriyat|
ID|p|Golkar|||
ID|p|Indonesian Democratic Party of Struggle|PDI-P;PDIP||
ID|p|Gerindra||Great Indonesia Movement Party|
ID|p|Democratic Party of Indonesia||Demokrat|
ID|p|Prosperous Justice Party|PKS||
ID|p|Indonesian Communist Party|PKI||
ID|o|Nahdlatul Ulama|NU||NU
ID|o|Muhammadiyah|||
IR|p|Tudeh Party||Tudeh|
IR|g|People's Mujahedin of Iran|MEK;MKO|Mujahedin-e-Khalq;Mujahedeen-e-Khalq|
IR|p|National Council of Resistance of Iran|NCRI||
IQ|p|Islamic Dawa Party||Dawa Party;Dawa|
IQ|p|Baath Party||Ba'ath Party;Baath party;Arab Socialist Baath Party|
IQ|p|Kurdistan Democratic Party|KDP||
IQ|p|Patriotic Union of Kurdistan|PUK||
IQ|p|Gorran||Gorran Movement|
IQ|p|State of Law Coalition|||
IQ|p|Sadrist Movement||Sadrists|
IQ|p|Supreme Islamic Iraqi Council|SCIRI|Supreme Council for the Islamic Revolution in Iraq;Islamic Supreme Council of Iraq|
IQ|o|Kurdistan Regional Government|KRG||
IQ|o|Coalition Provisional Authority|CPA||
IE|p|Fianna Fáil||Fianna Fail|
IE|p|Fine Gael|||
IE|p|Sinn Féin||Sinn Fein|
IL|p|Likud|||
IL|p|Labor Party of Israel||Israeli Labor Party;Israeli Labour Party;Avoda|
IL|p|Kadima|||
IL|p|Yesh Atid|||
IL|p|Blue and White||Kahol Lavan|
IL|p|Yisrael Beiteinu||Israel Beitenu|
IL|p|Shas|||
IL|p|United Torah Judaism|||
IL|p|Meretz|||
IL|p|Mapai|||
IL|p|Jewish Home||HaBayit HaYehudi;Habayit Hayehudi|
IL|p|Otzma Yehudit||Jewish Power|
IL|p|Religious Zionist Party||Religious Zionism|
IL|p|Joint List||Arab Joint List|
IL|p|Kulanu|||
IL|p|Hatnuah|||
IL|p|New Right of Israel|||
IT|p|Forza Italia|||
IT|p|People of Freedom||People of Liberty|
IT|p|Democratic Party of Italy||Partito Democratico|
IT|p|Five Star Movement|M5S|Movimento 5 Stelle;5-Star Movement|
IT|p|Lega Nord||Northern League;Lega|Lega
IT|p|Brothers of Italy||Fratelli d'Italia|
IT|p|Italian Communist Party|PCI||
IT|p|Christian Democracy||Democrazia Cristiana|
IT|p|Italian Socialist Party|PSI||PSI
IT|p|National Fascist Party||Fascist Party|
JM|p|People's National Party|PNP||
JM|p|Jamaica Labour Party|JLP||
JP|p|Liberal Democratic Party of Japan|LDP|Liberal Democratic Party|Liberal Democratic Party
JP|p|Democratic Party of Japan|DPJ||
JP|p|Constitutional Democratic Party of Japan|CDP||
JP|p|Komeito||New Komeito|
JP|p|Nippon Ishin no Kai||Japan Innovation Party|
JP|p|Japanese Communist Party|JCP||
KZ|p|Nur Otan||Amanat|
KE|p|Kenya African National Union|KANU|Kanu|
KE|p|Orange Democratic Movement|ODM||
KE|p|Jubilee Party||Jubilee Alliance|
KE|p|United Democratic Alliance|UDA||
XK|p|Vetëvendosje||Vetevendosje|
XK|p|Democratic Party of Kosovo|PDK||
XK|p|Democratic League of Kosovo|LDK||
KP|p|Workers' Party of Korea|WPK|Korean Workers' Party|
KR|p|People Power Party|PPP||PPP
KR|p|Democratic Party of Korea|DPK||
KR|p|Saenuri Party||Liberty Korea Party;Grand National Party;United Future Party|
KR|p|Uri Party|||
LA|p|Lao People's Revolutionary Party|LPRP||
LA|p|Pathet Lao|||
LB|p|Free Patriotic Movement|FPM||
LB|p|Future Movement|||
LB|p|Lebanese Forces|||
LB|p|Kataeb Party||Phalange;Phalangists;Kataeb|
LB|p|Amal Movement||Amal|Amal
LB|p|Progressive Socialist Party|||
LB|p|March 14 Alliance||March 14 coalition|
LB|p|March 8 Alliance|||
LR|p|Congress for Democratic Change|||
LR|p|National Patriotic Front of Liberia|NPFL||
LY|o|Government of National Accord|GNA||
LY|o|Government of National Unity|||Government of National Unity
LY|o|National Transitional Council|NTC||
LY|o|General National Congress|GNC||
LT|p|Sąjūdis||Sajudis|
MY|p|United Malays National Organisation|UMNO|Umno|
MY|p|Barisan Nasional|||
MY|p|Pakatan Harapan||Pakatan Rakyat|
MY|p|People's Justice Party of Malaysia||Parti Keadilan Rakyat|
MY|p|Pan-Malaysian Islamic Party|PAS||PAS
MY|p|Democratic Action Party|DAP||
MY|p|Perikatan Nasional||Bersatu|
MV|p|Maldivian Democratic Party|MDP||
MV|p|Progressive Party of Maldives|PPM||
MT|p|Labour Party of Malta|||
MX|p|Institutional Revolutionary Party|PRI||
MX|p|National Action Party|PAN||PAN
MX|p|Party of the Democratic Revolution|PRD||
MX|p|National Regeneration Movement|MORENA|Morena|
MX|g|Zapatista Army of National Liberation|EZLN|Zapatistas|
MD|p|Party of Action and Solidarity|PAS||PAS
MN|p|Mongolian People's Party||Mongolian People's Revolutionary Party|
ME|p|Democratic Party of Socialists of Montenegro|DPS||DPS
MA|p|Justice and Development Party of Morocco|PJD||
MA|p|Istiqlal Party||Istiqlal|
MZ|p|FRELIMO||Frelimo;Mozambique Liberation Front|
MZ|p|RENAMO||Renamo;Mozambican National Resistance|
MM|p|National League for Democracy|NLD||
MM|p|Union Solidarity and Development Party|USDP||
MM|o|National Unity Government|NUG||
MM|o|State Administration Council|SAC||SAC
MM|o|State Law and Order Restoration Council|||
MM|o|State Peace and Development Council|||
NA|p|SWAPO||South West Africa People's Organisation;Swapo;South West Africa People's Organization|
NP|p|Nepali Congress|||
NP|p|Communist Party of Nepal|||
NP|p|CPN-UML||Communist Party of Nepal (Unified Marxist-Leninist)|
NP|p|Communist Party of Nepal (Maoist Centre)||CPN (Maoist Centre);CPN-Maoist;Unified Communist Party of Nepal (Maoist)|
NP|p|Nepal Communist Party|NCP||NCP
NL|p|People's Party for Freedom and Democracy|VVD||
NL|p|Labour Party of the Netherlands|PvdA|Dutch Labour Party|
NL|p|Party for Freedom|PVV||
NL|p|Christian Democratic Appeal|CDA||CDA
NL|p|Democrats 66|D66||
NL|p|Pim Fortuyn List||Lijst Pim Fortuyn|
NL|p|GroenLinks||GreenLeft|
NL|p|Forum for Democracy|||
NZ|p|New Zealand Labour Party|||
NZ|p|New Zealand National Party|||
NZ|p|New Zealand First||NZ First|
NZ|p|ACT New Zealand|||
NZ|p|Green Party of Aotearoa New Zealand|||
NI|p|Sandinista National Liberation Front|FSLN|Sandinistas;Sandinista Front|
NG|p|All Progressives Congress|APC||APC
NG|p|People's Democratic Party of Nigeria|PDP|Peoples Democratic Party|PDP
MK|p|VMRO-DPMNE|||
MK|p|Social Democratic Union of Macedonia|SDSM||
MK|p|Democratic Union for Integration|DUI||
NO|p|Progress Party of Norway|||
NO|p|Conservative Party of Norway||Høyre|
NO|p|Labour Party of Norway||Norwegian Labour Party|
PK|p|Pakistan Tehreek-e-Insaf|PTI|Tehreek-e-Insaf;Pakistan Tehrik-e-Insaf|
PK|p|Pakistan Muslim League (Nawaz)|PML-N;PML(N)|Pakistan Muslim League;Pakistan Muslim League-Nawaz;Pakistan Muslim League-N;PML|
PK|p|Pakistan Muslim League (Q)|PML-Q;PML(Q)|Pakistan Muslim League-Q|
PK|p|Pakistan Peoples Party|PPP|Pakistan People's Party|PPP
PK|p|All-India Muslim League||Muslim League|
PK|p|Muttahida Qaumi Movement|MQM||
PK|p|Awami National Party|ANP||
PK|p|Jamaat-e-Islami|JI||JI
PK|p|Jamiat Ulema-e-Islam|JUI-F;JUI||
PK|p|Tehreek-e-Labbaik Pakistan|TLP||
PS|o|Palestinian Authority|PA;PNA|Palestinian National Authority|PA
PS|o|Palestine Liberation Organization|PLO|Palestine Liberation Organisation;Palestinian Liberation Organization|
PS|p|Fatah||Al-Fatah;Fateh|
PS|g|Hamas||Islamic Resistance Movement|
PS|g|Palestinian Islamic Jihad|PIJ|Islamic Jihad|Islamic Jihad
PS|g|Popular Front for the Liberation of Palestine|PFLP||
PS|g|Democratic Front for the Liberation of Palestine|DFLP||
PS|g|Al-Qassam Brigades||Izz ad-Din al-Qassam Brigades;Izz al-Din al-Qassam Brigades;al-Qassam Brigades;Ezzedine al-Qassam Brigades;Qassam Brigades|
PS|g|Al-Aqsa Martyrs' Brigades||al-Aqsa Martyrs Brigades;Al-Aqsa Martyrs Brigade;al-Aqsa Martyrs' Brigade|
PS|g|Al-Quds Brigades||al-Quds Brigades|
PY|p|Colorado Party|||
PE|p|American Popular Revolutionary Alliance|APRA||
PE|p|Popular Force||Fuerza Popular|
PE|p|Peru Libre||Free Peru|
PE|g|Shining Path||Sendero Luminoso|
PE|g|Túpac Amaru Revolutionary Movement|MRTA||
PH|p|PDP-Laban|||
PH|p|Liberal Party of the Philippines|||
PH|p|Lakas–CMD||Lakas|
PH|p|Communist Party of the Philippines|||
PL|p|Law and Justice|PiS||
PL|p|Civic Platform|||
PL|p|Polish United Workers' Party|||
PL|p|Solidarity||Solidarność;Solidarnosc|Solidarity
PL|p|Democratic Left Alliance|SLD||
PL|p|Polish People's Party|PSL||
PL|p|Confederation Liberty and Independence||Konfederacja|
PT|p|Socialist Party of Portugal|||
PT|p|Social Democratic Party of Portugal|||
PT|p|Chega|||
RO|p|Social Democratic Party of Romania|PSD||PSD
RO|p|National Liberal Party of Romania|PNL||
RO|p|Save Romania Union|USR||
RO|p|Alliance for the Union of Romanians|AUR||
RO|p|National Salvation Front|FSN||
RO|p|Romanian Communist Party|||
RU|p|United Russia|||
RU|p|Communist Party of the Russian Federation|CPRF;KPRF||
RU|p|Liberal Democratic Party of Russia|LDPR||
RU|p|A Just Russia||Just Russia|
RU|p|Yabloko|||
RU|p|Union of Right Forces|||
RU|p|Bolsheviks||Bolshevik Party|
RU|p|Mensheviks|||
RU|p|Progress Party of Russia||Russia of the Future|
soviet-union|p|Communist Party of the Soviet Union|CPSU|Soviet Communist Party;Politburo of the Soviet Union|
soviet-union|o|Komsomol|||
RW|p|Rwandan Patriotic Front|RPF|Rwandan Patriotic Army|
RW|g|Democratic Forces for the Liberation of Rwanda|FDLR||
RW|g|Interahamwe|||
SN|p|PASTEF||Pastef|
SN|p|Alliance for the Republic|||
RS|p|Serbian Progressive Party|SNS||SNS
RS|p|Socialist Party of Serbia|SPS||SPS
RS|p|Serbian Radical Party|||
RS|p|Democratic Party of Serbia|||
RS|p|Democratic Opposition of Serbia|||
SL|p|All People's Congress|||
SL|p|Sierra Leone People's Party|SLPP||
SL|g|Revolutionary United Front|RUF||
SG|p|People's Action Party|PAP||PAP
SG|p|Workers' Party of Singapore|||
SK|p|SMER||Smer;Direction – Social Democracy;Smer-SD|
SK|p|Progressive Slovakia|||
SI|p|Slovenian Democratic Party|||
SO|g|Al-Shabaab||al-Shabaab;Al Shabaab;al Shabaab;Al-Shabab;al-Shabab;Shabaab;al-Shebab|
SO|o|Transitional Federal Government|TFG||
SO|g|Islamic Courts Union|ICU|Union of Islamic Courts|ICU
ZA|p|African National Congress|ANC||
ZA|p|Democratic Alliance||Democratic Alliance of South Africa|Democratic Alliance
ZA|p|Economic Freedom Fighters|EFF||
ZA|p|Inkatha Freedom Party|IFP|Inkatha|
ZA|p|National Party of South Africa||South African National Party|
ZA|p|South African Communist Party|SACP||
ZA|p|Pan Africanist Congress|PAC||PAC
ZA|p|Congress of the People|COPE||
ZA|p|uMkhonto weSizwe|MK|Umkhonto we Sizwe;uMkhonto we Sizwe;uMkhonto weSizwe Party|MK
ZA|o|Congress of South African Trade Unions|COSATU|Cosatu|
SS|p|Sudan People's Liberation Movement|SPLM;SPLM-IO;SPLM-N|Sudan People's Liberation Movement-North;Sudan People's Liberation Movement-in-Opposition|
SS|f|Sudan People's Liberation Army|SPLA||
ES|p|Spanish Socialist Workers' Party|PSOE|Spanish Socialist Party|
ES|p|People's Party of Spain||Partido Popular|
ES|p|Podemos||Unidas Podemos;Unidos Podemos|
ES|p|Vox||VOX|Vox
ES|p|Ciudadanos||Citizens party|
ES|p|Sumar|||Sumar
ES|p|Republican Left of Catalonia|ERC|Esquerra Republicana;Esquerra|
ES|p|Junts per Catalunya||Junts;Together for Catalonia|
ES|p|Convergence and Union|CiU||
ES|p|Basque Nationalist Party|PNV||
ES|p|Bildu||EH Bildu;Herri Batasuna|
ES|p|Batasuna|||
ES|p|Falange|||
ES|p|United Left||Izquierda Unida|United Left
ES|g|ETA||Euskadi Ta Askatasuna;Basque Homeland and Freedom|
LK|p|Sri Lanka Freedom Party|SLFP||
LK|p|United National Party|UNP||
LK|p|Sri Lanka Podujana Peramuna|SLPP||SLPP
LK|p|Samagi Jana Balawegaya|SJB||
LK|p|Janatha Vimukthi Peramuna|JVP||
LK|p|National People's Power|||
LK|p|Tamil National Alliance|TNA||
LK|g|Liberation Tigers of Tamil Eelam|LTTE|Tamil Tigers|
SD|p|National Congress Party of Sudan|||
SD|p|National Umma Party||Umma Party|
SD|o|Sovereignty Council||Transitional Sovereignty Council;Transitional Military Council|
SD|o|Forces of Freedom and Change|FFC||
SD|g|Rapid Support Forces|RSF||RSF
SD|g|Janjaweed|||
SD|f|Sudanese Armed Forces|SAF||SAF
SD|g|Justice and Equality Movement|JEM||
SD|g|Sudan Liberation Movement|SLM|Sudan Liberation Army;Sudan Liberation Movement/Army|
SE|p|Sweden Democrats|||
SE|p|Moderate Party||Moderaterna|
SE|p|Swedish Social Democratic Party||Swedish Social Democrats|
CH|p|Swiss People's Party|SVP||
SY|p|Syrian National Council|SNC||
SY|p|Syrian National Coalition||National Coalition for Syrian Revolutionary and Opposition Forces|
SY|o|High Negotiations Committee|HNC|Syrian Negotiation Commission|
SY|p|Democratic Union Party|PYD||
SY|o|Syrian Democratic Council|SDC||
SY|g|Free Syrian Army|FSA||
SY|g|Syrian National Army|SNA||
SY|g|Syrian Democratic Forces|SDF||
SY|g|People's Protection Units|YPG|Kurdish People's Protection Units|
SY|g|Women's Protection Units|YPJ||
SY|g|Hayat Tahrir al-Sham|HTS|Jabhat Fateh al-Sham|
SY|g|Al-Nusra Front||Nusra Front;Jabhat al-Nusra;al-Nusra Front;al-Nusra|
SY|g|Ahrar al-Sham|||
SY|g|Jaysh al-Islam||Jaish al-Islam;Army of Islam|
TW|p|Kuomintang|KMT|Nationalist Party of China;Guomindang|
TW|p|Democratic Progressive Party|DPP||
TW|p|Taiwan People's Party|TPP||TPP
TJ|p|Islamic Renaissance Party of Tajikistan|||
TZ|p|Chama Cha Mapinduzi|CCM||
TZ|p|Chadema|CHADEMA||
TH|p|Pheu Thai Party||Pheu Thai;Thai Rak Thai;Thai Rak Thai Party|
TH|p|Palang Pracharath||Palang Pracharat;Palang Pracharath Party|
TH|p|Move Forward Party||Move Forward;People's Party of Thailand|
TH|p|Future Forward Party|||
TH|p|Democrat Party of Thailand|||
TH|p|Bhumjaithai||Bhumjaithai Party|
TH|o|People's Alliance for Democracy||Yellow Shirts;yellow shirts|
TH|o|United Front for Democracy Against Dictatorship|UDD|Red Shirts|
TH|o|National Council for Peace and Order|NCPO||
TL|p|Fretilin|FRETILIN||
TN|p|Ennahda||Ennahdha;Nahda;Ennahda Movement|
TN|p|Nidaa Tounes|||
TN|p|Democratic Constitutional Rally|RCD||
TN|o|Tunisian General Labour Union|UGTT||
TR|p|Justice and Development Party|AKP;AK Party|Justice and Development party|
TR|p|Republican People's Party|CHP||
TR|p|Nationalist Movement Party|MHP||
TR|p|Peoples' Democratic Party|HDP|People's Democratic Party;DEM Party|Peoples' Democratic Party;People's Democratic Party
TR|p|Good Party|IYI Party|Iyi Party|
TR|p|Welfare Party||Refah;Refah Party|
TR|p|Virtue Party|||
TR|p|Motherland Party|ANAP||
TR|p|True Path Party|DYP||
TR|p|Democratic Left Party|DSP||
TR|p|Felicity Party||Saadet|
TR|o|Committee of Union and Progress|CUP|Young Turks|
TR|g|Kurdistan Workers' Party|PKK|Kurdistan Workers Party|
TR|g|Kurdistan Freedom Hawks|TAK||TAK
TR|g|Revolutionary People's Liberation Party/Front|DHKP-C||
TR|o|Gülen movement||Gulen movement;Hizmet|
TR|g|Grey Wolves|||
TM|p|Democratic Party of Turkmenistan|||
UG|p|National Resistance Movement|NRM||
UG|p|Forum for Democratic Change|FDC||
UG|p|National Unity Platform|NUP||
UG|g|Lord's Resistance Army|LRA||
UA|p|Servant of the People|||
UA|p|Party of Regions|||
UA|p|Batkivshchyna||Fatherland Party|
UA|p|Petro Poroshenko Bloc||European Solidarity|
UA|p|Our Ukraine|||
UA|p|Opposition Platform — For Life||Opposition Platform;Opposition Bloc|
UA|p|Svoboda||Freedom Party of Ukraine|Svoboda
UA|p|Right Sector|||
UA|p|Yulia Tymoshenko Bloc|||
UA|p|Communist Party of Ukraine|||
UA|g|Ukrainian Insurgent Army|UPA||UPA
UA|g|Organization of Ukrainian Nationalists|OUN|Organisation of Ukrainian Nationalists|
GB|p|Conservative Party||British Conservative Party;Conservatives;Tories;Tory Party;Tory party;Conservative and Unionist Party;Tory|Conservatives
GB|p|Labour Party||British Labour Party;New Labour;Labour|Labour
GB|p|Liberal Democrats||Lib Dems;Lib Dem;Liberal Democrat|
GB|p|Liberal Party||British Liberal Party|Liberal Party
GB|p|Whig Party||Whigs|
GB|p|Social Democratic Party of Britain|||
GB|p|Scottish National Party|SNP||
GB|p|Plaid Cymru|||
GB|p|UK Independence Party|UKIP|Ukip;United Kingdom Independence Party|
GB|p|Brexit Party||Reform UK|
GB|p|Green Party of England and Wales|||
GB|p|British National Party|BNP||BNP
GB|p|National Front of Britain|||
GB|p|Change UK|||
GB|p|Democratic Unionist Party|DUP||
GB|p|Ulster Unionist Party|UUP||
GB|p|Social Democratic and Labour Party|SDLP||
GB|p|Alliance Party of Northern Ireland|||
GB|p|Traditional Unionist Voice|TUV||
GB|p|Scottish Labour||Scottish Labour Party|
GB|p|Scottish Conservatives||Scottish Conservative Party|
GB|p|Communist Party of Great Britain|||
GB|p|Co-operative Party|||
GB|p|British Union of Fascists|||
GB|o|1922 Committee|||
GB|g|Irish Republican Army|IRA|Provisional IRA;Provisional Irish Republican Army|IRA
GB|g|Real IRA|||
GB|g|Ulster Volunteer Force|UVF||
GB|g|Ulster Defence Association|UDA||UDA
GB|g|Irish National Liberation Army|INLA||
US|p|Democratic Party||Democrats;US Democratic Party;Democrat;Democratic party|Democratic Party;Democrats;Democrat
US|p|Republican Party|GOP|Republicans;US Republican Party;Republican;Grand Old Party|Republican Party;Republicans;Republican
US|p|Libertarian Party||Libertarians|Libertarian Party
US|p|Green Party of the United States|||
US|p|Green Party|||Green Party
US|p|Reform Party of the United States||Reform Party|Reform Party
US|p|Constitution Party|||
US|p|Socialist Party of America|||
US|p|Communist Party USA|CPUSA||
US|p|Democratic-Republican Party||Democratic-Republicans|
US|p|Federalist Party|||
US|p|Progressive Party of the United States|||
US|p|Know Nothing||American Party|American Party
US|p|Democratic Socialists of America|DSA||
US|p|Working Families Party|||
US|p|Minnesota Democratic-Farmer-Labor Party|DFL|Democratic-Farmer-Labor Party|
US|o|Democratic National Committee|DNC||
US|o|Republican National Committee|RNC||
US|o|Democratic National Convention|||
US|o|Republican National Convention|||
US|o|Democratic Congressional Campaign Committee|DCCC||
UY|p|Broad Front||Frente Amplio|
UY|p|National Party of Uruguay||Blancos|
UY|g|Tupamaros|||
VE|p|United Socialist Party of Venezuela|PSUV|United Socialist Party|
VE|p|Democratic Unity Roundtable|MUD||MUD
VE|p|Popular Will||Voluntad Popular|
VE|p|Primero Justicia||Justice First|
VE|p|Vente Venezuela|||
VE|p|Democratic Action||Acción Democrática|Democratic Action
VN|p|Communist Party of Vietnam||Vietnamese Communist Party|
VN|p|Viet Minh||Vietminh|
VN|g|Viet Cong||Vietcong;National Liberation Front of South Vietnam|
YE|p|General People's Congress|GPC||
YE|p|Al-Islah||Islah;Islah Party|
YE|g|Houthis||Houthi;Houthi movement;Ansar Allah;Ansarallah;Houthi rebels;al-Houthi movement|
YE|o|Southern Transitional Council|STC||
YE|o|Presidential Leadership Council|PLC||PLC
YE|g|Al-Qaeda in the Arabian Peninsula|AQAP|al-Qaeda in the Arabian Peninsula;Al Qaeda in the Arabian Peninsula|
ZM|p|Patriotic Front|||Patriotic Front
ZM|p|United National Independence Party|UNIP||
ZM|p|United Party for National Development|UPND||
ZM|p|Movement for Multi-Party Democracy|MMD||
ZW|p|ZANU-PF||Zanu-PF;Zimbabwe African National Union – Patriotic Front;Zimbabwe African National Union;ZANU|
ZW|p|Movement for Democratic Change|MDC;MDC-T||
ZW|p|Citizens Coalition for Change|||
ZW|p|Zimbabwe African People's Union|ZAPU||
# armed groups not listed above
|g|Al-Qaeda||al-Qaeda;Al Qaeda;al Qaeda;al-Qaida;Al-Qaida;Al Qaida;Qaeda|
|g|Islamic State|ISIS;ISIL;IS|Daesh;Da'esh;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Islamic State group;Islamic State of Iraq;Islamic State in Iraq and Syria;Islamic State in Iraq and the Levant|IS
AF|g|Islamic State Khorasan|ISIS-K;ISKP;IS-K|Islamic State-Khorasan;Islamic State Khorasan Province|
AF|g|Taliban||Afghan Taliban;Taleban;Talibans|
AF|g|Haqqani network||Haqqani Network|
AF|g|Mujahideen||mujahideen;mujahedeen;Mujahedin;mujahedin|Mujahideen;mujahideen;mujahedeen
AF|g|Hezb-e-Islami||Hizb-i-Islami;Hezb-e Islami Gulbuddin;Hezb-i-Islami|
AF|g|National Resistance Front|NRF||
DZ|g|Al-Qaeda in the Islamic Maghreb|AQIM|al-Qaeda in the Islamic Maghreb;Salafist Group for Preaching and Combat|
DZ|g|Armed Islamic Group|||
ML|g|Jama'at Nusrat al-Islam wal-Muslimin|JNIM||
ML|g|National Movement for the Liberation of Azawad|MNLA||
ML|g|Ansar Dine|||
NG|g|Boko Haram|||
NG|g|Islamic State West Africa Province|ISWAP|Islamic State in West Africa|
NG|g|Movement for the Emancipation of the Niger Delta|MEND||
NG|o|Indigenous People of Biafra|IPOB||
CD|g|March 23 Movement|M23|M23 rebels;M23 Movement|
CD|g|Allied Democratic Forces|ADF||ADF
CO|g|Revolutionary Armed Forces of Colombia|FARC|Farc;FARC-EP|
CO|g|National Liberation Army of Colombia|ELN||
CO|g|United Self-Defense Forces of Colombia|AUC||AUC
CO|g|M-19||19th of April Movement;M19|
CO|g|Medellín Cartel||Medellin Cartel;Medellin cartel|
CO|g|Cali Cartel||Cali cartel|
MX|g|Sinaloa Cartel||Sinaloa cartel|
MX|g|Jalisco New Generation Cartel|CJNG||
MX|g|Los Zetas||Zetas|
SV|g|MS-13||Mara Salvatrucha|
NI|g|Contras||Nicaraguan Contras|
LB|g|Hezbollah||Hizbollah;Hizbullah;Hizballah;Lebanese Hezbollah|
IQ|g|Popular Mobilization Forces|PMF;PMU|Popular Mobilisation Forces;Popular Mobilization Units;Hashd al-Shaabi;Hashed al-Shaabi|
IQ|g|Kataib Hezbollah||Kata'ib Hezbollah;Kataeb Hezbollah|
IQ|g|Asaib Ahl al-Haq||Asa'ib Ahl al-Haq|
IQ|g|Mahdi Army||Mehdi Army|
IQ|g|Badr Organization||Badr Brigade;Badr Organisation;Badr Brigades|
IQ|f|Peshmerga||peshmerga|
IQ|g|Ansar al-Islam|||
IR|g|Jundallah||Jundullah|
IR|g|Jaish al-Adl||Jaysh al-Adl|
IR|f|Basij||Basij militia|
IL|g|Haganah|||
IL|g|Irgun|||
IL|g|Lehi||Stern Gang|
PK|g|Tehrik-i-Taliban Pakistan|TTP|Pakistani Taliban;Tehreek-e-Taliban Pakistan;Tehrik-e-Taliban Pakistan|
PK|g|Lashkar-e-Taiba|LeT;LET|Lashkar-e-Tayyiba;Lashkar-e-Toiba|
PK|g|Jamaat-ud-Dawa|||
PK|g|Jaish-e-Mohammed|JeM;JEM|Jaish-e-Mohammad;Jaish-e-Muhammad|JEM
PK|g|Lashkar-e-Jhangvi|||
PK|g|Harkat-ul-Mujahideen|||
PK|g|Hizbul Mujahideen||Hizb-ul-Mujahideen|
PK|g|The Resistance Front|TRF||TRF
PK|g|Balochistan Liberation Army|BLA|Baloch Liberation Army|
PK|g|Sipah-e-Sahaba|||
IN|g|Naxalites||Naxals;Maoist rebels|
IN|g|Communist Party of India (Maoist)||CPI (Maoist)|
IN|g|United Liberation Front of Assam|ULFA||
IN|g|National Socialist Council of Nagaland|NSCN|NSCN-IM;National Socialist Council of Nagalim|
IN|g|Jammu Kashmir Liberation Front|JKLF||
IN|g|Indian Mujahideen|||
IN|g|Students' Islamic Movement of India|SIMI||
IN|g|Khalistan Commando Force|||
IN|g|Khalistan Zindabad Force|||
IN|g|Babbar Khalsa|||
IN|g|Sikhs for Justice|||
BD|g|Mukti Bahini|||
MM|g|Arakan Army|||
MM|g|Kachin Independence Army|KIA||KIA
MM|g|Karen National Union|KNU||
MM|g|Karen National Liberation Army|||
MM|g|Arakan Rohingya Salvation Army|ARSA||
MM|g|People's Defence Force||People's Defence Forces|
MM|g|United Wa State Army|UWSA||
PH|g|Abu Sayyaf||Abu Sayyaf Group|
PH|g|Moro Islamic Liberation Front|MILF||
PH|g|Moro National Liberation Front|MNLF||
PH|g|New People's Army|NPA||
ID|g|Jemaah Islamiyah|JI|Jemaah Islamiah|JI
ID|g|Free Aceh Movement|GAM||GAM
ID|g|Free Papua Movement|OPM|West Papua National Liberation Army|
CN|g|East Turkestan Islamic Movement|ETIM||
CN|g|Turkistan Islamic Party|||
UZ|g|Islamic Movement of Uzbekistan|IMU||
RU|g|Caucasus Emirate|||
RU|g|Wagner Group||Wagner;PMC Wagner;Wagner PMC;Wagner mercenary group|Wagner
RU|g|Freedom of Russia Legion|||
RU|g|Russian Volunteer Corps|||
UA|f|Azov Regiment||Azov Brigade;Azov Battalion;Azov battalion;Azov brigade|
UA|g|Donetsk People's Republic|DPR;DNR||DPR
UA|g|Luhansk People's Republic|LPR;LNR|Lugansk People's Republic|
XK|g|Kosovo Liberation Army|KLA;UCK||
MK|g|National Liberation Army of Macedonia|||
RS|g|Chetniks|||
HR|g|Ustaše||Ustasha;Ustashe;Ustase|
yugoslavia|g|Yugoslav Partisans|||
ER|g|Eritrean Liberation Front|ELF||ELF
CY|g|EOKA||EOKA-B|
GR|g|November 17||17 November|November 17
IT|g|Red Brigades||Brigate Rosse|
DE|g|Red Army Faction|RAF|Baader-Meinhof Group;Baader-Meinhof Gang|RAF
JP|g|Aum Shinrikyo|||
JP|g|Japanese Red Army|||
JP|o|Yakuza||yakuza|
IT|g|Cosa Nostra||Sicilian Mafia|
IT|g|'Ndrangheta||Ndrangheta|
IT|g|Camorra|||
EH|g|Polisario Front||Polisario|
ET|g|Fano||Fano militia|Fano
US|g|Proud Boys|||
US|g|Oath Keepers|||
US|g|Weather Underground|||
US|g|Black Panther Party||Black Panthers|
US|f|Continental Army|||
US|f|Union Army|||
US|f|Confederate Army|||
# armed forces, police and intelligence
AF|f|Afghan National Army|ANA|Afghan National Security Forces;Afghan National Defense and Security Forces|ANA
AF|f|Afghan National Police|ANP||ANP
AF|o|National Directorate of Security|NDS||
AR|f|Argentine Armed Forces|||
AU|f|Australian Defence Force|ADF||ADF
AU|f|Royal Australian Navy|RAN||RAN
AU|f|Royal Australian Air Force|RAAF||
AU|f|Australian Federal Police|AFP||AFP
AU|o|Australian Security Intelligence Organisation|ASIO||
AU|o|Australian Secret Intelligence Service|ASIS||
AU|m|Department of Foreign Affairs and Trade|DFAT||
AU|m|Department of Home Affairs|||
AU|o|Reserve Bank of Australia|RBA||
AT|o|Austrian Supreme Court|||
BD|f|Rapid Action Battalion|RAB||
BD|f|Border Guard Bangladesh|BGB||
BY|o|State Security Committee of Belarus||Belarusian KGB|
BR|f|Brazilian Armed Forces|||
BR|f|Brazilian Army|||
BR|f|Brazilian Navy|||
BR|o|Supreme Federal Court|STF|Brazilian Supreme Court;Supreme Federal Tribunal|
BR|m|Itamaraty|||
CA|f|Canadian Armed Forces|CAF|Canadian Forces|CAF
CA|f|Royal Canadian Mounted Police|RCMP||
CA|f|Royal Canadian Navy|||
CA|f|Royal Canadian Air Force|||
CA|o|Canadian Security Intelligence Service|CSIS||CSIS
CA|m|Global Affairs Canada||Department of Foreign Affairs and International Trade|
CA|o|Bank of Canada|||
CA|o|Supreme Court of Canada|||
CN|f|People's Liberation Army|PLA|Chinese People's Liberation Army;Chinese military;Chinese Army;Chinese army|
CN|f|People's Liberation Army Navy|PLAN;PLA Navy||PLAN
CN|f|People's Liberation Army Air Force|PLAAF;PLA Air Force||
CN|f|PLA Rocket Force||People's Liberation Army Rocket Force|
CN|f|People's Armed Police|PAP||PAP
CN|f|China Coast Guard||Chinese Coast Guard|
CN|f|Western Theatre Command||Western Theater Command;PLA Western Theatre Command|
CN|f|Eastern Theater Command||Eastern Theatre Command;PLA Eastern Theater Command|
CN|f|Southern Theater Command||Southern Theatre Command|
CN|f|People's Volunteer Army||Chinese People's Volunteer Army|
CN|f|Red Guards|||
CN|m|Ministry of State Security|MSS||
CN|m|Ministry of Foreign Affairs of China|MOFA|Chinese Foreign Ministry;Chinese foreign ministry;Chinese Ministry of Foreign Affairs|MOFA
CN|m|Ministry of National Defense of China||Chinese Defence Ministry;Chinese Defense Ministry;Chinese Ministry of National Defense;Chinese Ministry of National Defence|
CN|m|Ministry of Commerce of China|MOFCOM|Chinese Ministry of Commerce;Chinese Commerce Ministry|
CN|m|National Development and Reform Commission|NDRC||
CN|o|Taiwan Affairs Office|TAO||
CN|o|Hong Kong and Macau Affairs Office||Hong Kong and Macao Affairs Office|
CN|o|People's Bank of China|PBOC;PBoC||
CN|o|Chinese Academy of Sciences|CAS||CAS
CN|o|Chinese Academy of Social Sciences|CASS||
CN|o|China Institutes of Contemporary International Relations|CICIR||
CN|o|Cyberspace Administration of China|||
CN|o|State Oceanic Administration|||
CN|o|China International Development Cooperation Agency|||
CO|f|National Army of Colombia||Colombian Army|
CD|f|Armed Forces of the Democratic Republic of the Congo|FARDC||
EG|f|Egyptian Armed Forces||Egyptian Army;Egyptian army|
EG|o|General Intelligence Service|GIS||GIS
EG|o|Al-Azhar||Al-Azhar University;al-Azhar;Al Azhar|
ET|f|Ethiopian National Defense Force|ENDF|Ethiopian National Defence Force|
FR|f|French Armed Forces|||
FR|f|French Army|||
FR|f|French Navy|||
FR|f|French Air Force|||
FR|f|French Foreign Legion||Foreign Legion|
FR|f|French Resistance|||
FR|f|Gendarmerie||National Gendarmerie;French Gendarmerie|
FR|o|Directorate-General for External Security|DGSE||
FR|o|Directorate-General for Internal Security|DGSI||
FR|o|Bank of France||Banque de France|
FR|o|Constitutional Council of France||Conseil constitutionnel;French Constitutional Council|
FR|f|Operation Barkhane||Barkhane|
DE|f|Bundeswehr||German Army;German army;German Armed Forces|
DE|f|Wehrmacht|||
DE|f|Luftwaffe||German Air Force|
DE|f|Kriegsmarine||German Navy|
DE|f|Waffen-SS|SS||SS
DE|f|Schutzstaffel|||
DE|f|Sturmabteilung||Brownshirts|
DE|o|Gestapo|||
DE|o|Abwehr|||
DE|f|Afrika Korps|||
DE|o|Federal Intelligence Service|BND|Bundesnachrichtendienst|
DE|o|Federal Office for the Protection of the Constitution|BfV|Bundesamt für Verfassungsschutz|
DE|o|Federal Constitutional Court||German Constitutional Court|
DE|o|Bundesbank||Deutsche Bundesbank|
DE|m|Federal Foreign Office||German Foreign Office;Auswärtiges Amt;German Foreign Ministry|
east-germany|o|Stasi||Ministry for State Security|
east-germany|f|National People's Army|NVA||
GR|f|Hellenic Army|||
GR|f|Hellenic Navy|||
GR|f|Hellenic Air Force|||
GR|f|Hellenic Coast Guard|||
IN|f|Indian Army||Indian army|
IN|f|Indian Navy||Indian navy|
IN|f|Indian Air Force|IAF|Indian air force|IAF
IN|f|Indian Armed Forces||Indian armed forces|
IN|f|Indian Coast Guard|||
IN|f|Border Security Force|BSF||
IN|f|Indo-Tibetan Border Police|ITBP||
IN|f|Central Reserve Police Force|CRPF||
IN|f|Assam Rifles|||
IN|f|Rashtriya Rifles|||
IN|f|Special Frontier Force|SFF||
IN|f|Northern Command of India||Northern Command;XIV Corps|Northern Command
IN|f|Fire and Fury Corps||14 Corps|
IN|f|Indian Peace Keeping Force|IPKF||
IN|f|Indian National Army|INA|Azad Hind Fauj|INA
IN|f|National Security Guard|NSG||NSG
IN|f|Sashastra Seema Bal|SSB||
IN|m|Ministry of External Affairs|MEA|External Affairs Ministry;Indian Foreign Ministry;Indian foreign ministry|
IN|m|Ministry of Home Affairs of India|MHA|Union Home Ministry;Indian Home Ministry|
IN|m|Ministry of Defence of India|MoD|Indian Defence Ministry|MoD
IN|o|Research and Analysis Wing|RAW;R&AW||RAW
IN|o|Intelligence Bureau|IB||IB;Intelligence Bureau
IN|o|Central Bureau of Investigation|CBI||CBI
IN|o|National Investigation Agency|NIA||
IN|o|Enforcement Directorate|ED||ED
IN|o|Defence Research and Development Organisation|DRDO||
IN|o|Indian Space Research Organisation|ISRO|Indian Space Research Organization|
IN|o|Cabinet Committee on Security|CCS||CCS
IN|o|Prime Minister's Office of India|PMO||PMO
IN|o|NITI Aayog|||
IN|o|Reserve Bank of India|RBI||
IN|o|Supreme Court of India||Indian Supreme Court|
IN|o|Election Commission of India|ECI||
IN|o|National Security Advisory Board|||
IN|o|China Study Group|||
ID|f|Indonesian National Armed Forces|TNI|Indonesian military;Indonesian Army|
ID|o|Indonesian Supreme Court|||
ID|o|Bank Indonesia|||
ID|o|Corruption Eradication Commission|KPK||
IR|f|Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guards;Revolutionary Guard Corps;Revolutionary Guard;Iranian Revolutionary Guard;Iran's Revolutionary Guards;Islamic Revolution Guards Corps;Pasdaran;Iranian Revolutionary Guards|
IR|f|Quds Force||Qods Force;Al-Quds Force;IRGC Quds Force;IRGC-QF|
IR|f|Artesh|||
IR|o|Atomic Energy Organization of Iran|AEOI|Atomic Energy Organisation of Iran|
IR|m|Ministry of Intelligence of Iran|MOIS|Iranian Intelligence Ministry;Ministry of Intelligence and Security|
IR|o|SAVAK|||
IR|o|Central Bank of Iran|||
IQ|f|Iraqi Army||Iraqi army;Iraqi Security Forces;Iraqi security forces;Iraqi Armed Forces|
IQ|f|Republican Guard||Iraqi Republican Guard|Republican Guard
IQ|o|Iraqi Governing Council|||
IL|f|Israel Defense Forces|IDF|Israeli Defense Forces;Israel Defence Forces;Israeli army;Israeli military;Israeli Army;Israeli Defence Forces;Tzahal|
IL|f|Israeli Air Force|IAF|Israel Air Force|IAF
IL|f|Israeli Navy|||
IL|o|Mossad|||
IL|o|Shin Bet||Shabak;Israel Security Agency;Shin Bet security service|
IL|o|Aman||Unit 8200;Israeli Military Intelligence|Aman
IL|o|Coordinator of Government Activities in the Territories|COGAT||
IL|o|Israel Land Authority|||
IL|o|Bank of Israel|||
IL|o|Israeli Supreme Court||Supreme Court of Israel|
IT|f|Carabinieri|||
IT|f|Guardia di Finanza|||
IT|o|Bank of Italy||Banca d'Italia|
JP|f|Japan Self-Defense Forces|JSDF;SDF|Self-Defense Forces;Japanese Self-Defense Forces;Japan Self-Defence Forces|SDF
JP|f|Japan Maritime Self-Defense Force|JMSDF|Maritime Self-Defense Force|
JP|f|Japan Air Self-Defense Force|JASDF|Air Self-Defense Force|
JP|f|Japan Ground Self-Defense Force|JGSDF|Ground Self-Defense Force|
JP|f|Japan Coast Guard|||
JP|f|Imperial Japanese Army|||
JP|f|Kwantung Army|||
JP|f|Imperial Japanese Navy|||
JP|m|Ministry of Foreign Affairs of Japan|MOFA|Gaimusho;Japanese Foreign Ministry;Gaimushō|MOFA
JP|m|Ministry of Economy, Trade and Industry|METI||
JP|o|Bank of Japan|BOJ||
JP|o|Imperial Household Agency|||
JP|o|Tokyo Electric Power Company|TEPCO||
JO|f|Arab Legion|||
JO|f|Jordanian Armed Forces||Jordan Armed Forces|
KE|f|Kenya Defence Forces|KDF||
KE|o|Independent Electoral and Boundaries Commission|IEBC||
KP|f|Korean People's Army|KPA|North Korean army;North Korean military|
KP|o|State Affairs Commission||National Defence Commission;National Defense Commission|
KP|o|Committee for the Peaceful Reunification of Korea|CPRK||
KR|f|Republic of Korea Armed Forces||South Korean military;Republic of Korea Army;ROK Army|
KR|f|Republic of Korea Navy|||
KR|o|National Intelligence Service|NIS||NIS
KR|m|Unification Ministry||Ministry of Unification;South Korean Unification Ministry|
KR|o|Joint Chiefs of Staff of South Korea|||
KR|o|Blue House Office of National Security|||
KR|o|Constitutional Court of Korea|||
LB|f|Lebanese Armed Forces|LAF|Lebanese Army;Lebanese army|
LB|f|South Lebanon Army|SLA||SLA
LB|f|Internal Security Forces|ISF||ISF
LY|f|Libyan National Army|LNA|Libyan Arab Armed Forces|
LY|o|National Oil Corporation|NOC||
MY|f|Malaysian Armed Forces|||
MY|f|Royal Malaysia Police|||
MY|f|Royal Malaysian Navy|||
MY|f|Royal Malaysian Air Force|||
MY|m|Wisma Putra|||
MX|f|Mexican Army|||
MX|f|Mexican Navy|||
MX|f|National Guard of Mexico|||
MM|f|Tatmadaw||Myanmar Armed Forces;Myanmar military|
NP|f|Nepal Army||Royal Nepalese Army|
NL|f|Royal Netherlands Army|||
NL|f|Royal Netherlands Navy|||
NL|f|Dutchbat|||
NZ|f|New Zealand Defence Force|NZDF||
NZ|o|Reserve Bank of New Zealand|RBNZ||
NG|f|Nigerian Army||Nigerian Armed Forces;Nigerian military|
NG|o|Independent National Electoral Commission|INEC||
NG|o|Economic and Financial Crimes Commission|EFCC||
NG|o|Department of State Services|DSS||DSS
NG|o|Nigerian National Petroleum Corporation|NNPC||
PK|f|Pakistan Army||Pakistani Army;Pakistan army;Pakistani army;Pakistan Armed Forces;Pakistan military;Pakistani military|
PK|f|Pakistan Rangers|||
PK|f|Pakistan Air Force|PAF|Pakistani Air Force|PAF
PK|f|Pakistan Navy|||
PK|f|Frontier Corps|||
PK|o|Inter-Services Intelligence|ISI|Inter Services Intelligence|
PK|o|Inter-Services Public Relations|ISPR||
PK|m|Ministry of Foreign Affairs of Pakistan|MoFA|Pakistan Foreign Office;Pakistani Foreign Office|MoFA
PK|o|National Accountability Bureau|NAB||NAB
PK|o|Federal Investigation Agency|FIA||FIA
PK|o|Supreme Court of Pakistan|||
PK|o|State Bank of Pakistan|||
PS|f|Palestinian security forces||Palestinian Security Forces|
PS|f|Force 17|||
PH|f|Armed Forces of the Philippines|AFP||AFP
PH|f|Philippine Coast Guard|PCG||
PH|f|Philippine National Police|PNP||PNP
PH|m|Department of Foreign Affairs|DFA||DFA
PL|f|Home Army||Armia Krajowa|
PL|f|Polish Armed Forces|||
RU|f|Russian Armed Forces||Russian armed forces;Russian military;Russian Army;Russian army;Armed Forces of the Russian Federation|
RU|f|Russian Navy||Russian navy|
RU|f|Russian Air Force||Russian Aerospace Forces|
RU|f|Black Sea Fleet|||
RU|f|Northern Fleet|||
RU|f|Pacific Fleet||Russian Pacific Fleet|Pacific Fleet
RU|f|Baltic Fleet|||
RU|f|Spetsnaz|||
RU|f|Strategic Missile Forces||Strategic Rocket Forces|
RU|f|National Guard of Russia||Rosgvardia;Russian National Guard|
RU|f|White Army||White Guard|
RU|o|Federal Security Service|FSB||
RU|o|Main Intelligence Directorate|GRU|Russian military intelligence|
RU|o|Foreign Intelligence Service|SVR||
RU|o|Federal Protective Service|FSO||
RU|o|Investigative Committee||Investigative Committee of Russia;Russian Investigative Committee|Investigative Committee
RU|m|Ministry of Foreign Affairs of Russia|MFA|Russian Foreign Ministry;Russian foreign ministry;Russian Ministry of Foreign Affairs;Foreign Ministry of Russia;Russian MFA|MFA
RU|m|Ministry of Defence of Russia||Russian Defence Ministry;Russian Defense Ministry;Russian Ministry of Defence;Russian Ministry of Defense;Russian defence ministry;Russian defense ministry|
RU|m|Ministry of Emergency Situations|EMERCOM||
RU|o|Presidential Administration of Russia||Russian Presidential Administration;Kremlin administration|
RU|o|Roscosmos||Russian Federal Space Agency|
RU|o|Rosatom|||
RU|o|Roskomnadzor|||
RU|o|Rosneft|||
RU|o|Central Bank of Russia||Bank of Russia;Russian Central Bank|
RU|o|Constitutional Court of Russia||Russian Constitutional Court|
RU|o|Russian Supreme Court|||
RU|o|Russian Academy of Sciences|||
RU|o|Russian Direct Investment Fund|RDIF||
RU|o|Russian International Affairs Council|RIAC||
RU|o|Internet Research Agency|IRA||IRA
RU|o|Anti-Corruption Foundation|FBK||FBK
RU|o|Okhrana|||
soviet-union|f|Red Army||Soviet Army;Soviet army;Soviet Red Army|
soviet-union|f|Soviet Navy|||
soviet-union|f|Soviet Air Force|||
soviet-union|f|Soviet Armed Forces|||
soviet-union|o|KGB|||
soviet-union|o|NKVD|||
soviet-union|o|Cheka|||
soviet-union|o|OGPU|||
SA|f|Saudi Arabian National Guard||Saudi National Guard|
SA|f|Royal Saudi Air Force|||
SA|f|Royal Saudi Navy|||
SA|o|Public Investment Fund|PIF||PIF
SA|o|KSrelief||King Salman Humanitarian Aid and Relief Centre|
SG|f|Singapore Armed Forces|SAF||SAF
SG|o|Monetary Authority of Singapore|MAS||MAS
ZA|f|South African National Defence Force|SANDF||
ZA|m|Department of International Relations and Cooperation|DIRCO||
ZA|o|Truth and Reconciliation Commission|||
ZA|o|South African Police Service|SAPS||
ZA|o|National Prosecuting Authority|NPA||NPA
ES|f|Civil Guard||Guardia Civil|
ES|f|Mossos d'Esquadra|||
ES|o|Generalitat de Catalunya||Generalitat;Catalan Government;Generalitat of Catalonia|
LK|f|Sri Lanka Army||Sri Lankan Army;Sri Lankan military|
LK|f|Sri Lanka Navy|||
SE|f|Swedish Armed Forces|||
SE|f|Swedish Navy|||
SE|o|Swedish Academy|||
SE|o|Riksbank||Sveriges Riksbank|
CH|o|Swiss National Bank|SNB||
SY|f|Syrian Arab Army|SAA|Syrian Army;Syrian army;Syrian Arab Armed Forces|
SY|f|Shabiha||shabiha|
TW|f|Republic of China Armed Forces||Taiwanese military|
TW|o|Mainland Affairs Council|MAC||MAC
TW|o|Straits Exchange Foundation|SEF||
TH|f|Royal Thai Army|||
TH|f|Royal Thai Police|||
TH|f|Royal Thai Navy|||
TH|f|Royal Thai Armed Forces|||
TR|f|Turkish Armed Forces|TSK|Turkish Army;Turkish army;Turkish military|
TR|f|Turkish Air Force|||
TR|f|Turkish Navy|||
TR|f|Gendarmerie of Turkey||Turkish Gendarmerie|
TR|f|Janissaries|||
TR|o|National Intelligence Organization|MIT|Turkish intelligence;National Intelligence Organisation|MIT
TR|o|Diyanet||Directorate of Religious Affairs|
TR|o|Turkish Cooperation and Coordination Agency|TIKA||
TR|o|Disaster and Emergency Management Authority|AFAD||
TR|o|Constitutional Court of Turkey|||
TR|o|Supreme Electoral Council|YSK||
UA|f|Armed Forces of Ukraine|AFU|Ukrainian Armed Forces;Ukrainian armed forces;Ukrainian army;Ukrainian Army;Ukrainian military|
UA|f|Ukrainian Air Force|||
UA|f|Ukrainian Navy|||
UA|f|Ukrainian Ground Forces|||
UA|f|National Guard of Ukraine||Ukrainian National Guard|
UA|f|Berkut|||Berkut
UA|o|Security Service of Ukraine|SBU||
UA|o|Main Directorate of Intelligence|HUR;GUR|Defence Intelligence of Ukraine;Ukrainian military intelligence|
UA|o|National Anti-Corruption Bureau of Ukraine|NABU||
UA|o|National Security and Defense Council of Ukraine|NSDC|National Security and Defence Council|
UA|o|Office of the President of Ukraine|||
UA|o|Energoatom|||
UA|o|Naftogaz|||
UA|o|Euromaidan|||
AE|f|UAE Armed Forces|||
AE|o|Mubadala||Mubadala Investment Company|
AE|o|Abu Dhabi Investment Authority|||
GB|f|British Army||British army|
GB|f|British Armed Forces||UK Armed Forces;British armed forces|
GB|f|Royal Navy|RN||RN
GB|f|Royal Air Force|RAF||RAF
GB|f|Royal Marines|||
GB|f|Special Air Service|SAS||SAS
GB|f|Special Boat Service|SBS||
GB|f|British Expeditionary Force|BEF||
GB|f|Royal Ulster Constabulary|RUC||
GB|f|Black and Tans|||
GB|f|Metropolitan Police||Met Police;Metropolitan Police Service;London Metropolitan Police|
GB|f|Scotland Yard||New Scotland Yard|
GB|f|Police Service of Northern Ireland|PSNI||
GB|m|Foreign, Commonwealth and Development Office|FCDO|Foreign Office;British Foreign Office;Foreign & Commonwealth Office;UK Foreign Office|
GB|m|Foreign and Commonwealth Office|FCO||
GB|m|Home Office|||
GB|m|Ministry of Defence of the United Kingdom|MOD;MoD|British Ministry of Defence;UK Ministry of Defence|MoD;MOD
GB|m|HM Treasury||Her Majesty's Treasury;His Majesty's Treasury;British Treasury|
GB|m|Cabinet Office|||
GB|m|Department for International Development|DFID||
GB|m|Department for Exiting the European Union|DExEU||
GB|m|Department of Health and Social Care||Department for Health|
GB|m|Department for Education|DfE||
GB|m|Department for Work and Pensions|DWP||
GB|m|Department for International Trade|||
GB|m|Department for Business, Energy and Industrial Strategy|BEIS||
GB|m|Ministry of Justice of the United Kingdom|||
GB|m|Colonial Office|||
GB|m|India Office|||
GB|m|War Office|||
GB|m|Admiralty|||
GB|o|MI5||Security Service|Security Service
GB|o|MI6||Secret Intelligence Service|
GB|o|GCHQ||Government Communications Headquarters|
GB|o|Special Operations Executive|SOE||
GB|o|National Crime Agency|NCA||
GB|o|Crown Prosecution Service|CPS||
GB|o|National Health Service|NHS||
GB|o|HM Revenue and Customs|HMRC||
GB|o|Bank of England|BoE||
GB|o|Electoral Commission|||Electoral Commission
GB|o|Supreme Court of the United Kingdom||UK Supreme Court|
GB|o|British Council|||
GB|o|Royal Society|||
GB|o|East India Company||British East India Company|
GB|o|Office for National Statistics|ONS||
GB|o|Cobra||COBRA|Cobra
US|m|United States Department of State||State Department;U.S. State Department;US State Department;Department of State;U.S. Department of State;US Department of State|
US|m|United States Department of Defense|DoD;DOD|Department of Defense;U.S. Department of Defense;US Department of Defense;Defense Department;US Defense Department;Department of War|
US|m|Pentagon|||
US|m|United States Department of Justice|DOJ;DoJ|Justice Department;Department of Justice;U.S. Justice Department;US Justice Department;U.S. Department of Justice|
US|m|United States Department of the Treasury||Treasury Department;Department of the Treasury;U.S. Treasury;US Treasury;U.S. Treasury Department;US Treasury Department|
US|m|United States Department of Homeland Security|DHS|Department of Homeland Security;Homeland Security;U.S. Department of Homeland Security|
US|m|United States Department of Commerce||Commerce Department;Department of Commerce;U.S. Commerce Department;US Commerce Department|
US|m|United States Department of Energy|DOE|Energy Department;Department of Energy|
US|m|United States Department of Agriculture|USDA|Agriculture Department;Department of Agriculture|
US|m|United States Department of the Interior||Interior Department;Department of the Interior|
US|m|United States Department of Labor||Labor Department;Department of Labor|
US|m|United States Department of Education||Education Department;Department of Education|
US|m|United States Department of Health and Human Services|HHS|Department of Health and Human Services|
US|m|United States Department of Transportation||Transportation Department;Department of Transportation|
US|m|United States Department of Housing and Urban Development|HUD|Department of Housing and Urban Development|
US|m|United States Department of Veterans Affairs|VA|Department of Veterans Affairs;Veterans Affairs;Veterans Administration|VA
US|o|Central Intelligence Agency|CIA||
US|o|Federal Bureau of Investigation|FBI||
US|o|National Security Agency|NSA||NSA
US|o|Defense Intelligence Agency|DIA||
US|o|Office of the Director of National Intelligence|ODNI||
US|o|Office of Strategic Services|OSS||
US|o|National Security Council|NSC|U.S. National Security Council;US National Security Council|NSC;National Security Council
US|o|National Reconnaissance Office|NRO||
US|o|Drug Enforcement Administration|DEA||
US|o|Bureau of Alcohol, Tobacco, Firearms and Explosives|ATF||
US|o|Immigration and Customs Enforcement|ICE|U.S. Immigration and Customs Enforcement|ICE
US|o|Customs and Border Protection|CBP|U.S. Customs and Border Protection;Border Patrol;U.S. Border Patrol|
US|o|Transportation Security Administration|TSA||
US|o|Federal Emergency Management Agency|FEMA||
US|o|United States Secret Service||Secret Service;US Secret Service;U.S. Secret Service|
US|o|Department of Government Efficiency|DOGE||
US|o|United States Agency for International Development|USAID|US Agency for International Development;U.S. Agency for International Development|
US|o|Peace Corps|||
US|o|Environmental Protection Agency|EPA||
US|o|Food and Drug Administration|FDA|U.S. Food and Drug Administration|
US|o|Centers for Disease Control and Prevention|CDC|Centers for Disease Control|
US|o|National Institutes of Health|NIH||
US|o|National Aeronautics and Space Administration|NASA|Nasa|
US|o|Federal Reserve||Fed;the Fed;U.S. Federal Reserve;US Federal Reserve;Federal Reserve Board;Federal Reserve System|Fed
US|o|Federal Open Market Committee|||
US|o|Securities and Exchange Commission|SEC||SEC
US|o|Federal Communications Commission|FCC||
US|o|Federal Election Commission|FEC||
US|o|Federal Trade Commission|FTC||
US|o|Federal Aviation Administration|FAA||
US|o|National Transportation Safety Board|NTSB||
US|o|Internal Revenue Service|IRS||
US|o|Social Security Administration|||
US|o|National Park Service|||
US|o|Nuclear Regulatory Commission|||
US|o|Atomic Energy Commission|AEC||
US|o|Office of Management and Budget|OMB||
US|o|Council of Economic Advisers|||
US|o|Office of Foreign Assets Control|OFAC||
US|o|Office of the United States Trade Representative|USTR|U.S. Trade Representative;US Trade Representative|
US|o|Export-Import Bank|||
US|o|Arms Control and Disarmament Agency|||
US|o|National Oceanic and Atmospheric Administration|NOAA||
US|o|United States Geological Survey|USGS|U.S. Geological Survey;US Geological Survey|
US|o|National Weather Service|||
US|o|National Hurricane Center|||
US|o|Census Bureau||U.S. Census Bureau;US Census Bureau|
US|o|Defense Advanced Research Projects Agency|DARPA||
US|o|Missile Defense Agency|||
US|o|Joint Chiefs of Staff|JCS|Joint Chiefs|
US|o|Supreme Court of the United States|SCOTUS|U.S. Supreme Court;US Supreme Court;United States Supreme Court|
US|o|Supreme Court|||Supreme Court
US|o|Foreign Intelligence Surveillance Court||FISA court|
US|o|Warren Commission|||
US|o|9/11 Commission|||
US|o|Tower Commission|||
US|o|Smithsonian Institution||Smithsonian|
US|o|Voice of America|VOA||
US|o|Trump administration||Trump Administration|
US|o|Biden administration||Biden Administration;Biden-Harris administration|
US|o|Obama administration||Obama Administration|
US|o|Bush administration||Bush Administration|
US|o|Clinton administration||Clinton Administration|
US|o|Reagan administration||Reagan Administration|
US|o|Carter administration||Carter Administration|
US|o|Nixon administration||Nixon Administration|
US|f|United States Armed Forces||U.S. military;US military;U.S. Armed Forces;US Armed Forces;American military;U.S. armed forces;US armed forces|
US|f|United States Army||U.S. Army;US Army|
US|f|United States Navy|USN|U.S. Navy;US Navy|
US|f|United States Air Force|USAF|U.S. Air Force;US Air Force|
US|f|United States Marine Corps|USMC|U.S. Marine Corps;US Marine Corps;Marine Corps;U.S. Marines;US Marines|
US|f|United States Coast Guard||U.S. Coast Guard;US Coast Guard|
US|f|United States Space Force||U.S. Space Force;US Space Force;Space Force|
US|f|National Guard||Army National Guard;US National Guard|National Guard
US|f|United States Central Command|CENTCOM|US Central Command;U.S. Central Command;Central Command|
US|f|United States Indo-Pacific Command|INDOPACOM;USINDOPACOM|US Indo-Pacific Command;U.S. Indo-Pacific Command;US Pacific Command;U.S. Pacific Command;Pacific Command|
US|f|United States European Command|EUCOM|U.S. European Command;US European Command|
US|f|United States Africa Command|AFRICOM|U.S. Africa Command;US Africa Command|
US|f|United States Southern Command|SOUTHCOM|U.S. Southern Command;US Southern Command|
US|f|United States Northern Command|NORTHCOM|U.S. Northern Command|
US|f|United States Strategic Command|STRATCOM|U.S. Strategic Command|
US|f|United States Cyber Command|USCYBERCOM|U.S. Cyber Command;US Cyber Command|
US|f|United States Special Operations Command|SOCOM|U.S. Special Operations Command|
US|f|United States Forces Korea|USFK|U.S. Forces Korea|
US|f|United States Seventh Fleet||Seventh Fleet;7th Fleet;U.S. Seventh Fleet;US Seventh Fleet|
US|f|United States Fifth Fleet||Fifth Fleet;5th Fleet;US Fifth Fleet;U.S. Fifth Fleet|
US|f|United States Sixth Fleet||Sixth Fleet;6th Fleet|
US|f|Navy SEALs||Navy Seals;SEAL Team Six;US Navy SEALs|
US|f|Delta Force|||
US|f|Green Berets|||
US|f|82nd Airborne Division||82nd Airborne|
US|f|101st Airborne Division||101st Airborne|
US|f|North American Aerospace Defense Command|NORAD||
US|f|Los Angeles Police Department|LAPD||
US|f|New York City Police Department|NYPD|New York Police Department|
US|f|Capitol Police||U.S. Capitol Police;US Capitol Police|
VA|o|Roman Curia||Curia|
VA|o|Secretariat of State of the Holy See||Vatican Secretariat of State|
VA|o|Swiss Guard||Pontifical Swiss Guard|
VA|o|Congregation for the Doctrine of the Faith|||
VE|o|Bolivarian National Intelligence Service|SEBIN||
VE|f|National Bolivarian Armed Forces||National Bolivarian Armed Force|
VE|f|Bolivarian National Guard|||
VE|o|National Electoral Council of Venezuela|CNE|National Electoral Council|CNE
VE|o|Petróleos de Venezuela|PDVSA|Petroleos de Venezuela|
VN|f|People's Army of Vietnam||North Vietnamese Army;Vietnam People's Army|
south-vietnam|f|Army of the Republic of Vietnam|ARVN||
yugoslavia|f|Yugoslav People's Army|JNA|Yugoslav National Army|
yugoslavia|p|League of Communists of Yugoslavia||Communist Party of Yugoslavia|
BA|f|Army of Republika Srpska|VRS|Bosnian Serb Army;Bosnian Serb army|
BA|f|Croatian Defence Council|HVO||
DZ|f|People's National Army of Algeria|||
DZ|f|Algerian army|||
DZ|f|National Liberation Army of Algeria|||
RW|f|Rwanda Defence Force|RDF||RDF
UG|f|Uganda People's Defence Force|UPDF||
ZW|f|Zimbabwe Defence Forces|||
HT|f|Tonton Macoute|||
`;
