/**
 * Parties with seats in a parliament since 1945, beside the largest ones in `national.ts`.
 * Fields, parted by `|`: state (ISO code), label, acronyms, other names, ambiguous names. Own compilation of public facts.
 */
export const PARTY_ROWS = `
AL|Socialist Movement for Integration|LSI||
AL|Republican Party of Albania|||
AD|Democrats for Andorra|||
AR|Front for Victory||Frente para la Victoria|
AR|Cambiemos||Juntos por el Cambio;Together for Change|
AR|Frente de Todos||Union for the Homeland|
AR|Broad Front of Argentina|FREPASO||
AM|My Step Alliance|||
AM|Prosperous Armenia|||
AM|Heritage Party of Armenia|||
AU|Democratic Labor Party|DLP||
AU|Country Liberal Party|||
AU|Liberal National Party of Queensland|LNP||
AU|United Australia Party||Palmer United Party|
AU|Katter's Australian Party|||
AU|Nick Xenophon Team||Centre Alliance|
AU|Family First Party|||
AT|The Greens – The Green Alternative||Austrian Greens|
AT|Team Stronach|||
AT|JETZT|||
AT|Communist Party of Austria|KPÖ||
AZ|Musavat||Musavat Party|
AZ|Azerbaijani Popular Front Party|||
BD|Jatiya Samajtantrik Dal|JSD||JSD
BD|National Citizen Party|||
BE|Ecolo|||
BE|Groen|||
BE|Vooruit||Socialistische Partij Anders;sp.a|
BE|Volksunie|||
BE|Christian Social Party||Parti Social Chrétien;Centre démocrate humaniste;Humanist Democratic Centre;Les Engagés|
BE|DéFI||FDF;Francophone Democratic Federalists|
BE|Lijst Dedecker|||
BE|Workers' Party of Belgium|PTB;PVDA||
BG|Bulgarian Agrarian National Union|||
BG|Union of Democratic Forces|SDS||SDS
BG|National Movement Simeon II|NDSV||
BG|Attack Party of Bulgaria||Ataka|
BG|We Continue the Change|||
BG|There Is Such a People|||
BG|Revival Party of Bulgaria||Vazrazhdane|
BG|Democrats for a Strong Bulgaria|||
BO|Revolutionary Nationalist Movement|MNR||
BO|Nationalist Democratic Action|ADN||
BO|Civic Community|||
BA|Party for Bosnia and Herzegovina|||
BA|Social Democratic Party of Bosnia and Herzegovina|SDP BiH||
BA|Democratic Front of Bosnia|||
BR|Socialism and Liberty Party|PSOL||
BR|Brazilian Labour Party|PTB||PTB
BR|Brazilian Socialist Party|PSB||PSB
BR|Democratic Labour Party of Brazil|PDT||PDT
BR|Communist Party of Brazil|PCdoB||
BR|Progressistas|||
BR|Sustainability Network||Rede Sustentabilidade|
BR|Brazil Union||União Brasil|
BR|National Renewal Alliance|||
BR|New Party of Brazil||Partido Novo|
CA|People's Party of Canada|||
CA|Parti conservateur du Québec|||
CA|Quebec Liberal Party||Parti libéral du Québec;Liberal Party of Quebec|
CA|Union Nationale|||
CA|Action démocratique du Québec|ADQ||
CA|Québec solidaire||Quebec Solidaire|
CA|Ontario Liberal Party|||
CA|Progressive Conservative Party of Ontario||Ontario Progressive Conservative Party;Ontario PC Party|
CA|Ontario New Democratic Party||Ontario NDP|
CA|British Columbia Liberal Party||BC Liberals;BC Liberal Party;BC United|
CA|British Columbia New Democratic Party||BC NDP|
CA|Alberta New Democratic Party||Alberta NDP|
CA|United Conservative Party||Wildrose Party;Progressive Conservative Association of Alberta|
CA|Saskatchewan Party|||
CA|Manitoba Liberal Party|||
CA|Liberal-Progressive||Progressive Party of Canada|
CA|United Farmers of Alberta|||
CL|Party for Democracy|PPD||
CL|Communist Party of Chile|||
CL|Radical Party of Chile|||
CL|Republican Party of Chile|||
CL|Broad Front of Chile|||
CL|Apruebo Dignidad|||
CL|Chile Vamos|||
CL|Humanist Party of Chile|||
CO|Radical Change||Cambio Radical|
CO|Social Party of National Unity||Party of the U|
CO|Alternative Democratic Pole||Polo Democrático Alternativo|
CO|Patriotic Union of Colombia||Unión Patriótica|
CO|Commons Party of Colombia||Comunes|
CR|National Liberation Party of Costa Rica|PLN||
CR|Citizens' Action Party|||
CR|Social Christian Unity Party|PUSC||
HR|Croatian People's Party|HNS||
HR|Croatian Peasant Party|HSS||
HR|Croatian Party of Rights|HSP||
HR|Istrian Democratic Assembly|IDS||
HR|Homeland Movement of Croatia||DPMŠ|
HR|Most of Croatia||Bridge of Independent Lists|
CY|Democratic Party of Cyprus|DIKO||
CY|Movement for Social Democracy|EDEK||
CY|National Unity Party of Northern Cyprus|UBP||
CY|Republican Turkish Party|CTP||
CY|ELAM|||
CZ|Communist Party of Bohemia and Moravia|KSČM;KSCM||
CZ|TOP 09|||
CZ|KDU-ČSL||KDU-CSL;Christian and Democratic Union|
CZ|Freedom and Direct Democracy|SPD||SPD
CZ|Czech Pirate Party|||
CZ|Mayors and Independents|STAN||
CZ|Freedom Union of the Czech Republic|||
CZ|Public Affairs|||Public Affairs
DK|Danish Social Liberal Party||Radikale Venstre;Det Radikale Venstre|
DK|Conservative People's Party of Denmark||Det Konservative Folkeparti|
DK|Socialist People's Party of Denmark|SF||SF
DK|Red–Green Alliance of Denmark||Enhedslisten|
DK|Liberal Alliance|||Liberal Alliance
DK|New Right of Denmark||Nye Borgerlige|
DK|Progress Party of Denmark||Fremskridtspartiet|
DK|The Alternative of Denmark||Alternativet|
DK|Moderates of Denmark|||
DO|Dominican Revolutionary Party|PRD||PRD
DO|Modern Revolutionary Party|||
EC|Social Christian Party|||
EC|Pachakutik|||
EC|Creating Opportunities||CREO|
EC|National Democratic Action of Ecuador|||
EG|Tagammu||National Progressive Unionist Party|
EG|Free Egyptians Party|||
EG|Al-Wasat Party|||
EG|Nation's Future Party||Mostaqbal Watan|
EG|Constitution Party of Egypt||Al-Dustour Party|
SV|Grand Alliance for National Unity|||
EE|Pro Patria and Res Publica Union||Isamaa;Pro Patria;Res Publica Party|
EE|Social Democratic Party of Estonia|||
EE|Estonia 200|||
EE|People's Union of Estonia|||
ET|Coalition for Unity and Democracy|||
ET|Amhara National Democratic Movement|||
ET|Ethiopian Citizens for Social Justice|||
ET|Oromo Federalist Congress|||
FI|Left Alliance of Finland||Vasemmistoliitto|
FI|Green League|||
FI|Swedish People's Party of Finland|||
FI|Finnish Rural Party|||
FI|Christian Democrats of Finland|||
FI|Blue Reform|||
FI|Finnish People's Democratic League|||
FR|Popular Republican Movement|MRP||
FR|French Section of the Workers' International|SFIO||
FR|Unified Socialist Party of France|PSU||PSU
FR|Radical Party of the Left||Radical Party|Radical Party
FR|Rally of the French People|RPF|Union for the New Republic|RPF
FR|Movement for France|||
FR|Debout la France||Debout la République|
FR|New Centre|||
FR|Union of Democrats and Independents|UDI||UDI
FR|Left Party of France||Parti de Gauche|
FR|Left Front of France||Front de Gauche|
FR|New Anticapitalist Party|NPA||NPA
FR|Lutte Ouvrière||Workers' Struggle|
FR|Revolutionary Communist League||Ligue communiste révolutionnaire|
FR|Génération.s|||Génération.s
FR|Horizons|||Horizons
FR|Place Publique|||
FR|The Patriots of France|||
FR|Citizen and Republican Movement||Mouvement des Citoyens|
GE|European Georgia|||
GE|Labour Party of Georgia|||
GE|Republican Party of Georgia|||
GE|Lelo for Georgia|||
GE|Union of Citizens of Georgia|||
DE|German Party|||German Party
DE|All-German Bloc/League of Expellees and Deprived of Rights|||
DE|Free Voters||Freie Wähler|Free Voters
DE|Pirate Party Germany||Piratenpartei|
DE|The Republicans of Germany||Die Republikaner|
DE|German People's Union|DVU||
DE|German National People's Party|DNVP||
DE|German People's Party|DVP||
DE|German Democratic Party|DDP||
DE|Bavarian People's Party|BVP||
DE|Independent Social Democratic Party of Germany|USPD||
DE|National Liberal Party of Germany||National Liberal Party|National Liberal Party
DE|South Schleswig Voters' Association|SSW||
DE|Volt|||Volt
GH|Convention People's Party|CPP||CPP
GH|People's National Convention|||
GR|Democratic Left of Greece|DIMAR||
GR|The River of Greece||To Potami|
GR|Popular Orthodox Rally|LAOS||LAOS
GR|Greek Solution|||
GR|MeRA25|||
GR|Popular Unity of Greece|||
GR|Synaspismos|||
GR|National Radical Union of Greece|||
GR|Centre Union of Greece|||
GR|Movement for Change|KINAL||
GT|National Unity of Hope|UNE||
GT|Guatemalan Republican Front|||
GT|Vamos|||Vamos
GT|Patriotic Party of Guatemala|||
HK|Democratic Party of Hong Kong|||
HK|Civic Party|||
HK|Demosisto||Demosistō|
HK|Liberal Party of Hong Kong|||
HK|League of Social Democrats|||
HK|Youngspiration|||
HK|New People's Party of Hong Kong|||
HK|Hong Kong Confederation of Trade Unions||Federation of Trade Unions|
HK|People Power of Hong Kong|||
HN|Liberal Party of Honduras|||
HN|Anti-Corruption Party of Honduras|||
HU|Hungarian Democratic Forum|MDF||
HU|Alliance of Free Democrats|SZDSZ||
HU|Christian Democratic People's Party|KDNP||
HU|Democratic Coalition of Hungary||Demokratikus Koalíció|
HU|Politics Can Be Different|LMP||
HU|Momentum Movement|||
HU|Our Homeland Movement||Mi Hazánk|
HU|Independent Smallholders' Party||Independent Smallholders Party|
HU|Hungarian Socialist Workers' Party|MSZMP||
HU|Hungarian Justice and Life Party|MIÉP||
IS|Progressive Party of Iceland|||
IS|Left-Green Movement|||
IS|Social Democratic Alliance of Iceland|||
IS|Pirate Party of Iceland|||
IS|Centre Party of Iceland|||
IN|Swatantra Party|||
IN|Praja Socialist Party|||
IN|Samyukta Socialist Party|||
IN|Forward Bloc||All India Forward Bloc|
IN|Revolutionary Socialist Party of India|||
IN|Asom Gana Parishad|AGP||
IN|Bodoland People's Front|||
IN|Telangana Rashtra Samithi|TRS|Bharat Rashtra Samithi|
IN|YSR Congress Party|YSRCP|YSR Congress|
IN|Jharkhand Mukti Morcha|JMM||
IN|Maharashtra Navnirman Sena|MNS||
IN|Rashtriya Lok Dal|RLD||
IN|Indian National Lok Dal|INLD||
IN|Jannayak Janta Party|JJP||
IN|Pattali Makkal Katchi|PMK||
IN|Desiya Murpokku Dravida Kazhagam|DMDK||
IN|Marumalarchi Dravida Munnetra Kazhagam|MDMK||
IN|Indian Union Muslim League|IUML||
IN|Kerala Congress|||
IN|National People's Party|NPP||NPP
IN|Naga People's Front|NPF||
IN|Mizo National Front|||
IN|Sikkim Democratic Front|||
IN|Sikkim Krantikari Morcha|||
IN|Gorkha Janmukti Morcha|||
IN|Hindustani Awam Morcha|||
IN|Republican Party of India|||
IN|Jammu and Kashmir Apni Party||Apni Party|
IN|Haryana Vikas Party|||
IN|Bharatiya Lok Dal||Lok Dal|
IN|Hindu Mahasabha||Akhil Bharatiya Hindu Mahasabha|
ID|National Awakening Party|PKB||
ID|National Mandate Party|PAN||PAN
ID|United Development Party|PPP||PPP
ID|Nasdem||NasDem Party;National Democratic Party of Indonesia|
ID|Hanura||People's Conscience Party|
ID|Crescent Star Party|||
ID|Indonesian Solidarity Party|PSI||PSI
ID|Masyumi||Masyumi Party|
ID|Indonesian National Party|PNI|Partai Nasional Indonesia|
ID|Sarekat Islam||Partai Sarekat Islam Indonesia|
ID|Parmusi|||
ID|Indonesian Christian Party||Parkindo|
IR|Islamic Republican Party|||
IR|Combatant Clergy Association|||
IR|National Trust Party of Iran|||
IR|Islamic Coalition Party|||
IR|National Front of Iran|||
IR|Freedom Movement of Iran|||
IR|Executives of Construction Party|||
IR|Komala||Komala Party;Democratic Party of Iranian Kurdistan;KDPI|
IQ|Iraqi Communist Party|||
IQ|Iraqi Islamic Party|||
IQ|Iraqi National Congress|INC||INC
IQ|Iraqi National Accord|||
IQ|Iraqiya||al-Iraqiya;Iraqi National Movement|
IQ|Fatah Alliance||Fateh Alliance|
IQ|Victory Alliance of Iraq||Nasr Coalition|
IQ|Sairoon||Saeroun|
IQ|Taqaddum|||
IQ|New Generation Movement|||
IQ|Coordination Framework|||
IE|Labour Party of Ireland||Irish Labour Party|
IE|Progressive Democrats|||Progressive Democrats
IE|Green Party of Ireland|||
IE|Social Democrats of Ireland|||
IE|People Before Profit|||
IE|Cumann na nGaedheal|||
IE|Clann na Poblachta|||
IE|Workers' Party of Ireland|||
IE|Solidarity of Ireland||Solidarity–People Before Profit|
IE|Aontú|||
IL|Shinui|||
IL|Ratz|||
IL|Mapam|||
IL|Rafi|||Rafi
IL|Herut|||
IL|Gahal|||
IL|Alignment of Israel||HaMa'arakh|
IL|Ahdut HaAvoda|||
IL|National Religious Party|NRP|Mafdal|
IL|Agudat Yisrael||Agudat Israel|
IL|Degel HaTorah|||
IL|Tehiya|||
IL|Tzomet|||
IL|Moledet|||
IL|National Union of Israel||HaIhud HaLeumi|
IL|Hadash|||
IL|Balad|||
IL|Ra'am||United Arab List|
IL|Ta'al|||
IL|Gesher|||
IL|Zionist Union|||
IL|Yamina|||
IL|New Hope||Tikva Hadasha|New Hope
IL|Telem||Telem Party|
IL|Kach||Kach Party|Kach
IL|Third Way of Israel|||
IL|Gil||Pensioners' Party|Gil
IL|Yisrael BaAliyah|||
IL|National Unity of Israel|||
IL|The Democrats of Israel|||
IT|National Alliance of Italy||Alleanza Nazionale;National Alliance|National Alliance
IT|Italian Social Movement|MSI||
IT|Democrats of the Left||Democratici di Sinistra;Democratic Party of the Left|
IT|Italian Republican Party|PRI||PRI
IT|Italian Liberal Party|PLI||
IT|Italian Democratic Socialist Party|PSDI||
IT|Italian Democratic Socialists|SDI||
IT|Communist Refoundation Party|PRC|Rifondazione Comunista|PRC
IT|Party of Italian Communists|PdCI||
IT|Italy of Values|IdV|Italia dei Valori|
IT|Union of the Centre|UDC|Union of Christian and Centre Democrats|
IT|Christian Democratic Centre|||
IT|The Daisy||La Margherita;Democracy is Freedom – The Daisy|
IT|Olive Tree||L'Ulivo;The Olive Tree|Olive Tree
IT|House of Freedoms|||
IT|Left Ecology Freedom|SEL|Sinistra Ecologia Libertà|
IT|Civic Choice||Scelta Civica|
IT|New Centre-Right||Nuovo Centrodestra|
IT|Italia Viva|||
IT|Action of Italy||Azione|
IT|More Europe||+Europa|
IT|Free and Equal||Liberi e Uguali|
IT|Radical Party of Italy||Italian Radicals;Bonino List|
IT|South Tyrolean People's Party|SVP||SVP
IT|Valdostan Union||Union Valdôtaine|
IT|Italian People's Party|PPI||PPI
IT|Proletarian Democracy||Democrazia Proletaria|
IT|Federation of the Greens|||
IT|Segni Pact|||
IT|New Italian Socialist Party|||
IT|Movement for the Autonomies|MpA||
IT|Common Man's Front|||
JP|Japan Socialist Party|JSP|Social Democratic Party of Japan;Japanese Socialist Party|
JP|Democratic Party for the People|DPFP||
JP|Reiwa Shinsengumi|||
JP|Kibō no Tō||Kibo no To;Party of Hope|
JP|Japan Restoration Party|||
JP|Your Party|||Your Party
JP|Japan New Party|||
JP|New Frontier Party of Japan||Shinshinto|
JP|New Party Sakigake|||
JP|Democratic Socialist Party of Japan|||
JP|People's New Party|||
JP|Tomin First no Kai|||
JP|Sanseito|||
JO|Islamic Action Front|IAF||IAF
KZ|Ak Zhol||Ak Zhol Democratic Party|
KE|Wiper Democratic Movement|||
KE|National Super Alliance|NASA||NASA
KE|Party of National Unity|PNU||
KE|National Rainbow Coalition|NARC||
KE|Azimio la Umoja|||
KE|Amani National Congress|||
KR|Justice Party of Korea|||
KR|Bareun Party||Bareunmirae Party|
KR|People's Party of Korea|||
KR|Minjoo Party||Minjoo Party of Korea;Democratic United Party|
KR|Democratic Labor Party of Korea|||
KR|Unified Progressive Party|||
KR|Liberty Forward Party|||
KR|Millennium Democratic Party|||
KR|United Liberal Democrats|||
KR|Rebuilding Korea Party|||
KR|Democratic Republican Party of Korea|||
XK|Alliance for the Future of Kosovo|AAK||
XK|Serb List||Serbian List;Srpska Lista|
XK|New Kosovo Alliance|||
KG|Ata-Zhurt||Ata Jurt|
KG|Social Democratic Party of Kyrgyzstan|SDPK||
KG|Respublika|||
KG|Mekenchil|||
LV|Unity Party of Latvia||Vienotība;New Unity|
LV|Harmony Party||Saskaņa;Harmony Centre|
LV|Latvian Way|||
LV|Union of Greens and Farmers|||
LV|National Alliance of Latvia|||
LV|People's Party of Latvia|||
LV|Development/For!|||
LV|KPV LV|||
LB|Marada Movement|||
LB|Syrian Social Nationalist Party|SSNP||
LB|National Liberal Party of Lebanon|||
LB|Tashnag|||
LT|Homeland Union|TS-LKD||
LT|Social Democratic Party of Lithuania|||
LT|Lithuanian Farmers and Greens Union|||
LT|Order and Justice|||Order and Justice
LT|Labour Party of Lithuania|||
LT|Liberal Movement of Lithuania|||
LU|Christian Social People's Party|CSV||
LU|Luxembourg Socialist Workers' Party|LSAP||
LU|Democratic Party of Luxembourg|||
MK|Democratic Party of Albanians|||
MK|Alliance for Albanians|||
MG|Tiako I Madagasikara|||
MW|Malawi Congress Party|MCP||MCP
MW|Democratic Progressive Party of Malawi|||
MW|United Democratic Front of Malawi|UDF||UDF
MY|Malaysian Chinese Association|MCA||MCA
MY|Malaysian Indian Congress|MIC||
MY|Gerakan||Parti Gerakan Rakyat Malaysia|
MY|Amanah||National Trust Party of Malaysia|
MY|Malaysian United Indigenous Party|PPBM|Parti Pribumi Bersatu Malaysia|
MY|Parti Warisan||Warisan;Sabah Heritage Party|
MY|Gabungan Parti Sarawak|GPS||GPS
MY|United Sabah Party|||
MT|Nationalist Party of Malta|||
MX|Citizens' Movement||Movimiento Ciudadano|
MX|Labor Party of Mexico|||
MX|Ecologist Green Party of Mexico|PVEM||
MD|Party of Communists of the Republic of Moldova|PCRM||
MD|Party of Socialists of the Republic of Moldova|PSRM||
MD|Democratic Party of Moldova|PDM||
MD|Liberal Democratic Party of Moldova|||
MD|Șor Party||Shor Party|
MN|Democratic Party of Mongolia|||
ME|Democratic Front of Montenegro|||
ME|Europe Now|||Europe Now
ME|Social Democratic Party of Montenegro|||
MA|National Rally of Independents|RNI||
MA|Authenticity and Modernity Party|PAM||PAM
MA|Socialist Union of Popular Forces|USFP||
MA|Popular Movement of Morocco|||
MZ|Democratic Movement of Mozambique|MDM||
MM|Anti-Fascist People's Freedom League|AFPFL||
MM|Shan Nationalities League for Democracy|||
MM|Arakan National Party|||
NA|Popular Democratic Movement||Democratic Turnhalle Alliance|
NP|Rastriya Prajatantra Party|RPP||
NP|Rastriya Swatantra Party|RSP||
NP|Janata Samajbadi Party|||
NP|Madhesi Jana Adhikar Forum||Madhesi Janadhikar Forum|
NP|CPN (Unified Socialist)|||
NL|Socialist Party of the Netherlands|SP||SP
NL|Party for the Animals|PvdD||
NL|ChristianUnion||ChristenUnie;Christian Union|
NL|Reformed Political Party|SGP||
NL|DENK||Denk|Denk
NL|JA21|||
NL|Farmer–Citizen Movement|BBB|BoerBurgerBeweging|BBB
NL|New Social Contract|NSC||NSC
NL|Catholic People's Party|KVP||
NL|Anti-Revolutionary Party|ARP||
NL|Christian Historical Union|CHU||
NL|Party of the Right|||
NL|50PLUS|||
NL|Livable Netherlands||Leefbaar Nederland|
NZ|Māori Party||Maori Party;Te Pāti Māori|
NZ|Alliance of New Zealand|||
NZ|United Future New Zealand||United Future|
NZ|Social Credit Party of New Zealand|||
NZ|Mana Party|||
NI|Constitutionalist Liberal Party|||
NI|Independent Liberal Party of Nicaragua|||
NG|Action Congress of Nigeria|ACN|Action Group|
NG|All Nigeria Peoples Party|ANPP||
NG|Congress for Progressive Change|CPC||CPC
NG|All Progressives Grand Alliance|APGA||
NG|Labour Party of Nigeria|||
NG|National Party of Nigeria|NPN||
NG|Social Democratic Party of Nigeria|||
NG|New Nigeria Peoples Party|NNPP||
NG|National Council of Nigeria and the Cameroons|NCNC||
NO|Centre Party of Norway||Senterpartiet|
NO|Christian Democratic Party of Norway||Kristelig Folkeparti|
NO|Liberal Party of Norway|||
NO|Socialist Left Party||Sosialistisk Venstreparti|
NO|Red Party of Norway||Rødt|
PK|Pakistan Tehreek-e-Insaf Parliamentarians|||
PK|Balochistan Awami Party|BAP||BAP
PK|Balochistan National Party|BNP-M|Balochistan National Party (Mengal)|
PK|Pashtunkhwa Milli Awami Party|PkMAP||
PK|Pashtun Tahafuz Movement|PTM||PTM
PK|Muttahida Majlis-e-Amal|MMA||MMA
PK|Pakistan Democratic Movement|PDM||PDM
PK|Pakistan Awami Tehreek|PAT|Awami Tahreek|PAT
PK|National Awami Party|||
PK|Qaumi Watan Party|||
PK|Istehkam-e-Pakistan Party|||
PK|Grand Democratic Alliance|||
PK|Tehrik-e-Istiqlal|||
PA|Democratic Revolutionary Party|||
PA|Panameñista Party|||
PY|Authentic Radical Liberal Party|PLRA||
PY|Guasú Front||Frente Guasú|
PE|Popular Action||Acción Popular|Popular Action
PE|Christian People's Party|PPC||
PE|Alliance for Progress|||Alliance for Progress
PE|Popular Renewal||Renovación Popular|
PE|Peruvian Nationalist Party|||
PE|Possible Peru||Perú Posible|
PE|Peruvians for Change||Peruanos Por el Kambio|
PE|Union for Peru|||
PE|Broad Front of Peru|||
PE|Cambio 90|||
PH|Nacionalista Party|||
PH|Nationalist People's Coalition|NPC||NPC
PH|Akbayan|||
PH|Bayan Muna|||
PH|Kilusang Bagong Lipunan|||
PH|Laban ng Demokratikong Pilipino|||
PH|United Nationalist Alliance|||
PH|Hugpong ng Pagbabago|||
PL|Modern of Poland||Nowoczesna|
PL|Kukiz'15|||
PL|Spring of Poland||Wiosna|
PL|Poland 2050||Polska 2050|
PL|Civic Coalition||Koalicja Obywatelska|
PL|Third Way of Poland||Trzecia Droga|
PL|The Left of Poland||Lewica|
PL|Palikot's Movement||Your Movement|
PL|Self-Defence of the Republic of Poland||Samoobrona|
PL|League of Polish Families|LPR||LPR
PL|Solidarity Electoral Action|AWS||
PL|Freedom Union of Poland||Unia Wolności|
PL|Solidary Poland||United Poland;Solidarna Polska|
PL|KORWiN|||
PL|Together Party of Poland||Razem|
PL|Polish Socialist Party|PPS||PPS
PT|Portuguese Communist Party|PCP||
PT|Left Bloc||Bloco de Esquerda|
PT|CDS – People's Party|CDS-PP|CDS-PP|
PT|Liberal Initiative||Iniciativa Liberal|
PT|People–Animals–Nature|||
PT|LIVRE||Livre|
PT|Unitary Democratic Coalition|CDU||CDU
RO|Democratic Alliance of Hungarians in Romania|UDMR;RMDSZ||
RO|Greater Romania Party|PRM||
RO|Democratic Liberal Party of Romania|PDL||
RO|People's Movement Party of Romania|PMP||
RO|National Peasants' Party||Christian Democratic National Peasants' Party|
RO|S.O.S. Romania|||
RO|ALDE Romania|||
RO|PRO Romania|||
RU|Rodina||Rodina Party;Motherland-National Patriotic Union|Rodina
RU|Our Home – Russia||Our Home is Russia|
RU|Fatherland – All Russia|||
RU|Unity Party of Russia|||
RU|Agrarian Party of Russia|||
RU|Democratic Choice of Russia||Russia's Choice;Democratic Choice|
RU|PARNAS||People's Freedom Party|
RU|Other Russia||The Other Russia|
RU|Civic Platform of Russia|||
RU|National Bolshevik Party|||
RU|New People||Novye Lyudi|New People
RU|Solidarnost||Left Front of Russia|
RU|Constitutional Democratic Party||Kadets;Constitutional Democrats|
RU|Socialist Revolutionary Party||Socialist Revolutionaries;Social Revolutionaries|
RU|Russian Social Democratic Labour Party|RSDLP||
SN|Socialist Party of Senegal|||
SN|Senegalese Democratic Party|PDS||PDS
RS|Democratic Party of Serbia of Kostunica|||
RS|Dveri|||
RS|Party of Freedom and Justice|||
RS|United Serbia|||
RS|Liberal Democratic Party of Serbia|||
RS|G17 Plus||G17+|
SK|Slovak Democratic and Christian Union|SDKÚ;SDKU||
SK|Movement for a Democratic Slovakia|HZDS||
SK|Christian Democratic Movement|KDH||
SK|Freedom and Solidarity|SaS||
SK|Ordinary People and Independent Personalities|OLaNO|OĽaNO|
SK|Slovak National Party|SNS||SNS
SK|Most–Híd||Most-Hid|
SK|Hlas – Social Democracy||Hlas|
SK|We Are Family||Sme Rodina|
SK|Party of the Hungarian Community|||
SK|Public Against Violence|||
SK|Kotlebists – People's Party Our Slovakia||People's Party Our Slovakia|
SI|Modern Centre Party|SMC||
SI|Freedom Movement of Slovenia||Gibanje Svoboda|
SI|Social Democrats of Slovenia|||
SI|Liberal Democracy of Slovenia|LDS||
SI|New Slovenia|NSi||
SI|Positive Slovenia|||
SI|List of Marjan Šarec|LMŠ||
SI|DeSUS|||
ZA|National Freedom Party|||
ZA|Freedom Front Plus||Freedom Front|
ZA|United Democratic Movement|UDM||
ZA|Independent Democrats|||Independent Democrats
ZA|ActionSA|||
ZA|Progressive Federal Party||Progressive Party of South Africa|
ZA|New National Party of South Africa|NNP||
ZA|Conservative Party of South Africa|||
ZA|Afrikaner Weerstandsbeweging|AWB||
ZA|United Democratic Front of South Africa|||
ZA|African Christian Democratic Party|ACDP||
ZA|Azanian People's Organisation|AZAPO||
ZA|GOOD Party|||
ZA|Patriotic Alliance|||
ZA|South African Party|||
ES|Union, Progress and Democracy|UPyD||
ES|Más País||Más Madrid|
ES|People's Alliance of Spain||Alianza Popular|
ES|Union of the Democratic Centre|UCD||UCD
ES|Communist Party of Spain|PCE||
ES|Popular Unity Candidacy|CUP||CUP
ES|Catalan European Democratic Party|PDeCAT||
ES|Initiative for Catalonia Greens|||
ES|Democratic Union of Catalonia||Unió Democràtica de Catalunya|
ES|Democratic Convergence of Catalonia||Convergència|
ES|Galician Nationalist Bloc|BNG||
ES|Canarian Coalition||Coalición Canaria|
ES|Compromís||Coalició Compromís|
ES|Socialists' Party of Catalonia|PSC||
ES|Andalusian Party||Adelante Andalucía|
ES|Aragonese Party|||
ES|Teruel Existe|||
ES|Amaiur||Eusko Alkartasuna;Aralar|
ES|Together for Yes||Junts pel Sí|
LK|All Ceylon Tamil Congress|||
LK|Sri Lanka Muslim Congress|||
LK|Illankai Tamil Arasu Kachchi|ITAK||
LK|Ceylon Workers' Congress|||
LK|Lanka Sama Samaja Party|LSSP||
LK|Tamil United Liberation Front|TULF||
LK|Jathika Hela Urumaya|||
LK|United People's Freedom Alliance|UPFA||
SR|National Democratic Party of Suriname|||
SE|Left Party of Sweden||Vänsterpartiet|
SE|Centre Party of Sweden|||
SE|Liberals of Sweden||Liberal People's Party of Sweden;Folkpartiet|
SE|Christian Democrats of Sweden||Kristdemokraterna|
SE|Green Party of Sweden||Miljöpartiet|
SE|New Democracy of Sweden|||
SE|Feminist Initiative|||
SE|Swedish Social Democratic Workers' Party||Swedish Social Democratic Party of Workers|
CH|Social Democratic Party of Switzerland|||
CH|FDP.The Liberals||Free Democratic Party of Switzerland|
CH|Christian Democratic People's Party of Switzerland|CVP|The Centre of Switzerland|
CH|Green Liberal Party of Switzerland|||
CH|Green Party of Switzerland|||
CH|Ticino League||Lega dei Ticinesi|
TW|New Power Party|NPP||NPP
TW|People First Party|PFP||
TW|New Party of Taiwan|||
TW|Taiwan Solidarity Union|TSU||
TW|Taiwan Statebuilding Party|||
TH|Chart Thai Party||Chartthaipattana|
TH|People's Power Party of Thailand|||
TH|Thai Raksa Chart|||
TH|United Thai Nation Party|||
TH|Matchima|||
TH|New Aspiration Party|||
TL|National Congress for Timorese Reconstruction|CNRT||
TT|People's National Movement|PNM||
TT|United National Congress|UNC||
TN|Heart of Tunisia||Qalb Tounes|
TN|Free Destourian Party||Destourian Party;Neo Destour|
TN|Congress for the Republic|||
TN|Ettakatol|||
TN|Popular Front of Tunisia|||
TR|Democratic Party of Turkey|||
TR|Justice Party of Turkey|||
TR|National Salvation Party|||
TR|Democracy and Progress Party|DEVA|DEVA Party|
TR|Future Party||Gelecek Party|Future Party
TR|Great Unity Party|BBP||
TR|Victory Party of Turkey||Zafer Party|
TR|New Welfare Party|||
TR|Workers' Party of Turkey|TİP||
TR|Social Democratic Populist Party|SHP||
TR|Peace and Democracy Party|BDP||BDP
TR|Democratic Society Party|DTP||
TR|Democratic Regions Party|DBP||
TR|Homeland Party of Turkey|||
TR|Patriotic Party of Turkey||Vatan Party|
UG|Uganda People's Congress|UPC||
UG|Democratic Party of Uganda|||
UA|Holos||Voice Party|Holos
UA|People's Front of Ukraine|||
UA|Self Reliance||Samopomich|
UA|Radical Party of Oleh Lyashko|||
UA|UDAR||Ukrainian Democratic Alliance for Reform|
UA|Rukh||People's Movement of Ukraine|
UA|Socialist Party of Ukraine|||
UA|Lytvyn Bloc|||
UA|Strong Ukraine|||
GB|Respect Party||Respect – The Unity Coalition|
GB|National Liberal Party of Britain||Liberal National Party;National Liberals|
GB|National Labour Organisation||National Labour|
GB|Independent Labour Party||ILP|
GB|Liberal Unionist Party||Liberal Unionists|
GB|Irish Parliamentary Party||Home Rule League|
GB|Alba Party|||
GB|Scottish Socialist Party|||
GB|Scottish Greens||Scottish Green Party|
GB|Scottish Liberal Democrats|||
GB|Welsh Labour||Welsh Labour Party|
GB|Welsh Conservatives|||
GB|Welsh Liberal Democrats|||
GB|Unionist Party of Scotland|||
GB|Mebyon Kernow|||
GB|Referendum Party|||
GB|Veritas|||
GB|Women's Equality Party|||
GB|Ulster Democratic Party|||
GB|Progressive Unionist Party|||
GB|Vanguard Unionist Progressive Party|||
GB|Nationalist Party of Northern Ireland|||
GB|Common Wealth Party|||
GB|Peelite||Peelites|
GB|Your Party of Britain|||
US|Anti-Masonic Party|||
US|Free Soil Party|||
US|National Republican Party|||
US|Whig Party of the United States|||
US|People's Party of the United States||Populist Party|Populist Party
US|Greenback Party|||
US|Prohibition Party|||
US|Dixiecrats||States' Rights Democratic Party|
US|American Independent Party|||
US|Constitutional Union Party|||
US|Natural Law Party|||
US|Farmer–Labor Party||Minnesota Farmer–Labor Party|
US|Socialist Labor Party of America||Socialist Workers Party|
US|Peace and Freedom Party|||
US|Conservative Party of New York State|||
US|Vermont Progressive Party|||
US|New Progressive Party||Popular Democratic Party|
US|National Union Party|||
US|Jacksonian Democrats||Jacksonian|
UY|Colorado Party of Uruguay|||
UY|Open Cabildo||Cabildo Abierto|
UZ|Uzbekistan Liberal Democratic Party|||
VE|A New Era||Un Nuevo Tiempo|
VE|COPEI|||
VE|Fifth Republic Movement|MVR||
VE|Radical Cause||La Causa R|
VE|Fatherland for All|||
VE|Project Venezuela|||
YE|Yemeni Socialist Party|YSP||
ZM|Socialist Party of Zambia|||
ZW|United African National Council|||
ZW|Rhodesian Front|||
ZW|National Patriotic Front of Zimbabwe|||
AO|Broad Convergence for the Salvation of Angola|CASA-CE||
BJ|Progressive Union of Benin|||
BJ|Republican Bloc|||
BF|People's Movement for Progress|||
BF|Congress for Democracy and Progress|||
BI|Union for National Progress|UPRONA||
BI|National Congress for Liberty||National Congress for Freedom|
CM|Cameroon People's Democratic Movement|CPDM||
CM|Social Democratic Front|SDF||SDF
CM|Cameroon Renaissance Movement|MRC||
TD|Patriotic Salvation Movement|MPS||MPS
TD|Les Transformateurs|||
CI|Rally of Houphouëtists for Democracy and Peace|RHDP||
CI|Democratic Party of Ivory Coast|PDCI||
CI|Ivorian Popular Front|FPI||
CI|Rally of the Republicans|RDR||
CD|People's Party for Reconstruction and Democracy|PPRD||
CD|Movement for the Liberation of the Congo|MLC||MLC
CD|Popular Movement of the Revolution|||
CD|Lamuka|||
CD|Together for the Republic||Ensemble pour la République|
GA|Gabonese Democratic Party|||
GM|Alliance for Patriotic Reorientation and Construction|APRC||
GM|United Democratic Party of The Gambia|||
GN|Union of Democratic Forces of Guinea|UFDG||
GW|African Party for the Independence of Guinea and Cape Verde|PAIGC||
CV|African Party for the Independence of Cape Verde|PAICV||
GQ|Democratic Party of Equatorial Guinea|||
KM|Convention for the Renewal of the Comoros|||
LS|All Basotho Convention|||
LS|Basotho National Party|||
LS|Democratic Congress of Lesotho|||
LR|Unity Party of Liberia|||
LR|True Whig Party|||
LY|Justice and Construction Party|||
LY|National Forces Alliance|||
ML|Rally for Mali|RPM|ADEMA|RPM
ML|Alliance for Democracy in Mali|||
MR|El Insaf|||
MR|Union for the Republic of Mauritania|||
MU|Militant Socialist Movement|||
MU|Mauritian Militant Movement|||
NE|Nigerien Party for Democracy and Socialism|PNDS||
SC|United Seychelles|||
SC|Linyon Demokratik Seselwa|||
TG|Union for the Republic of Togo|UNIR||
TG|Rally of the Togolese People|||
TZ|ACT Wazalendo|||
TZ|Civic United Front|||
ST|Independent Democratic Action|||
SD|Democratic Unionist Party of Sudan|||
SD|Sudanese Communist Party|||
SO|Peace and Development Party|||
SO|Union for Peace and Development|||
DJ|People's Rally for Progress|||
DJ|Union for the Presidential Majority|||
SZ|People's United Democratic Movement|PUDEMO||
BZ|People's United Party|PUP||PUP
BZ|United Democratic Party of Belize|||
BB|Barbados Labour Party|BLP||
BB|Democratic Labour Party of Barbados|||
GD|New National Party of Grenada|||
GD|New Jewel Movement|||
LC|Saint Lucia Labour Party|||
VC|Unity Labour Party|ULP||
DM|Dominica Labour Party|||
AG|Antigua and Barbuda Labour Party|||
KN|Saint Kitts and Nevis Labour Party|||
HT|Haitian Tèt Kale Party|PHTK||
GY|A Partnership for National Unity|APNU||
GY|People's National Congress of Guyana|||
CU|Communist Youth of Cuba|||
BT|Druk Phuensum Tshogpa|||
BT|People's Democratic Party of Bhutan|||
BT|Druk Nyamrup Tshogpa|||
BT|Bhutan Tendrel Party|||
MV|People's National Congress of Maldives|||
MV|Jumhooree Party|||
MV|Adhaalath Party|||
BN|Brunei People's Party|||
KH|Sam Rainsy Party|||
KH|Candlelight Party|||
PG|Pangu Pati|||
PG|People's National Congress of Papua New Guinea|||
SB|OUR Party of the Solomon Islands||Ownership, Unity and Responsibility Party|
FJ|SODELPA||Social Democratic Liberal Party|
FJ|People's Alliance of Fiji|||
VU|Vanua'aku Pati|||
VU|Union of Moderate Parties|||
WS|Human Rights Protection Party||Faatuatua i le Atua Samoa ua Tasi|
WS|FAST Party|||
TO|Democratic Party of the Friendly Islands|||
KW|Islamic Constitutional Movement||Hadas|
SY|National Progressive Front|||
TJ|People's Democratic Party of Tajikistan|||
GL|Inuit Ataqatigiit|||
GL|Siumut|||
GL|Naleraq|||
GL|Demokraatit|||
FO|Union Party of the Faroe Islands|||
FO|Republic Party of the Faroe Islands|||
SM|Sammarinese Christian Democratic Party|||
LI|Progressive Citizens' Party|||
LI|Patriotic Union of Liechtenstein|||
MC|National and Democratic Union|||
`;
