/**
 * States and territories with an ISO 3166-1 code, and Kosovo (XK).
 * Fields, parted by `|`: code, label, form (s sovereign, d dependent, x disputed), other names, adjectives, nouns for the
 * people (`+` stands for each adjective and its plural in -s), capitals with variants, metonyms, ambiguous names.
 * Own compilation of public facts; the tests check that every code is there.
 */
export const STATE_ROWS = `
AF|Afghanistan|s|Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan|Afghan|+;Afghani|Kabul||
AX|Åland Islands|d|Aland Islands;Åland;Aaland|Ålandic|Ålander;Ålanders|Mariehamn||
AL|Albania|s|Republic of Albania|Albanian|+|Tirana;Tiranë||
DZ|Algeria|s|People's Democratic Republic of Algeria;Democratic and Popular Republic of Algeria|Algerian|+|Algiers|El Mouradia;El Mouradia Palace|
AS|American Samoa|d||American Samoan|+|Pago Pago||
AD|Andorra|s|Principality of Andorra|Andorran|+|Andorra la Vella||
AO|Angola|s|Republic of Angola|Angolan|+|Luanda||
AI|Anguilla|d||Anguillan|+|The Valley||The Valley
AQ|Antarctica|d||Antarctic||||Antarctica;Antarctic
AG|Antigua and Barbuda|s|Antigua & Barbuda;Antigua|Antiguan;Barbudan|+|St John's;Saint John's||Saint John's;St John's
AR|Argentina|s|Argentine Republic;Argentine Confederation|Argentine;Argentinian;Argentinean|+|Buenos Aires|Casa Rosada;Pink House|
AM|Armenia|s|Republic of Armenia|Armenian|+|Yerevan;Erevan||
AW|Aruba|d||Aruban|+|Oranjestad||
AU|Australia|s|Commonwealth of Australia|Australian;Aussie|+|Canberra||
AT|Austria|s|Republic of Austria|Austrian|+|Vienna;Wien|Ballhausplatz|
AZ|Azerbaijan|s|Republic of Azerbaijan;Azerbaidzhan|Azerbaijani;Azeri|+|Baku;Baki||
BS|Bahamas|s|Commonwealth of the Bahamas|Bahamian|+|Nassau||Nassau
BH|Bahrain|s|Kingdom of Bahrain;Bahrein|Bahraini|+|Manama||
BD|Bangladesh|s|People's Republic of Bangladesh;Bangla Desh|Bangladeshi;Bangladesh|Bangladeshi;Bangladeshis|Dhaka;Dacca||
BB|Barbados|s||Barbadian;Bajan|+|Bridgetown||
BY|Belarus|s|Republic of Belarus;Byelorussia;Belorussia;Byelarus|Belarusian;Belarussian;Byelorussian;Belorussian|+|Minsk||
BE|Belgium|s|Kingdom of Belgium|Belgian|+|Brussels;Bruxelles;Brussel||
BZ|Belize|s|British Honduras|Belizean|+|Belmopan||
BJ|Benin|s|Republic of Benin;Dahomey|Beninese;Beninois;Dahomeyan|Beninese;Beninois|Porto-Novo;Cotonou||
BM|Bermuda|d||Bermudian;Bermudan|+|Hamilton||Hamilton;Bermuda
BT|Bhutan|s|Kingdom of Bhutan|Bhutanese|Bhutanese|Thimphu;Thimpu||
BO|Bolivia|s|Plurinational State of Bolivia;Republic of Bolivia|Bolivian|+|La Paz;Sucre|Palacio Quemado|Sucre
BQ|Caribbean Netherlands|d|Bonaire, Sint Eustatius and Saba;Bonaire|Bonairean|+|Kralendijk||
BA|Bosnia and Herzegovina|s|Bosnia & Herzegovina;Bosnia-Herzegovina;Bosnia-Hercegovina;Bosnia;BiH;Republic of Bosnia and Herzegovina|Bosnian;Bosnian-Herzegovinian|+;Herzegovinian;Herzegovinians|Sarajevo||
BW|Botswana|s|Republic of Botswana;Bechuanaland|Botswanan;Motswana;Batswana|Botswanan;Botswanans;Motswana;Batswana|Gaborone||
BV|Bouvet Island|d||||||
BR|Brazil|s|Federative Republic of Brazil;Brasil;Empire of Brazil|Brazilian|+|Brasilia|Planalto;Planalto Palace|
IO|British Indian Ocean Territory|d|BIOT;Chagos Islands;Chagos Archipelago|Chagossian|+|Diego Garcia||Diego Garcia
BN|Brunei|s|Brunei Darussalam|Bruneian|+|Bandar Seri Begawan||
BG|Bulgaria|s|Republic of Bulgaria;People's Republic of Bulgaria|Bulgarian|+|Sofia;Sofiya||Sofia
BF|Burkina Faso|s|Upper Volta;Burkina;Republic of Upper Volta|Burkinabe;Burkinabè;Burkinese;Upper Voltan;Burkinan|Burkinabe;Burkinabes;Burkinese;Burkinans|Ouagadougou||
BI|Burundi|s|Republic of Burundi|Burundian;Burundi|Burundian;Burundians|Gitega;Bujumbura||
CV|Cape Verde|s|Cabo Verde;Republic of Cabo Verde;Cape Verde Islands|Cape Verdean;Cabo Verdean|+|Praia||
KH|Cambodia|s|Kingdom of Cambodia;Kampuchea;Democratic Kampuchea;People's Republic of Kampuchea;Khmer Republic|Cambodian;Kampuchean|+|Phnom Penh||
CM|Cameroon|s|Republic of Cameroon;Cameroun;Cameroons|Cameroonian;Cameroon|Cameroonian;Cameroonians|Yaounde||
CA|Canada|s|Dominion of Canada|Canadian|+|Ottawa|Parliament Hill;Rideau Hall|
KY|Cayman Islands|d|Caymans;Grand Cayman|Caymanian;Cayman|Caymanian;Caymanians|George Town||George Town
CF|Central African Republic|s|CAR;C.A.R.;Centrafrique;Central African Empire;Ubangi-Shari|Central African|Central Africans|Bangui||CAR;Central African
TD|Chad|s|Republic of Chad;Tchad|Chadian|+|N'Djamena;Ndjamena;N'djamena;Fort-Lamy||Chad
CL|Chile|s|Republic of Chile|Chilean|+|Santiago;Santiago de Chile|La Moneda;La Moneda Palace;Palacio de La Moneda|Santiago
CN|China|s|People's Republic of China;PRC;P.R.C.;PR China;Mainland China;mainland China;Communist China;Red China;Qing China;Imperial China;Peoples Republic of China;Qing Empire;Qing dynasty|Chinese;PRC;Sino|Chinese;Chinaman;Chinese people|Beijing;Peking;Pekin|Zhongnanhai|
CX|Christmas Island|d||||Flying Fish Cove||
CC|Cocos Islands|d|Cocos (Keeling) Islands;Keeling Islands;Cocos Keeling Islands|||West Island||West Island
CO|Colombia|s|Republic of Colombia;Gran Colombia;Greater Colombia;New Granada|Colombian|+|Bogota;Bogotá DC;Santa Fe de Bogotá|Casa de Nariño;Palacio de Nariño|
KM|Comoros|s|Union of the Comoros;Comoro Islands|Comorian;Comoran|+|Moroni||
CG|Republic of the Congo|s|Congo-Brazzaville;Congo (Brazzaville);Congo Republic;Republic of Congo;People's Republic of the Congo|Congolese;Brazzaville-Congolese|Congolese|Brazzaville||Congolese
CD|Democratic Republic of the Congo|s|Democratic Republic of Congo;DR Congo;DRC;D.R.C.;DROC;Congo-Kinshasa;Congo (Kinshasa);Zaire;Zaïre;Republic of Zaire;Belgian Congo;Congo Free State;Congo|Congolese;Zairian;Zairean|Congolese;Zairians;Zaireans|Kinshasa;Leopoldville||Congo;Congolese
CK|Cook Islands|d||Cook Islander;Cook Islands|Cook Islander;Cook Islanders|Avarua;Rarotonga||
CR|Costa Rica|s|Republic of Costa Rica|Costa Rican|+;Tico;Ticos|San José||San José
CI|Ivory Coast|s|Côte d'Ivoire;Cote d'Ivoire;Republic of Côte d'Ivoire;Republic of Cote d'Ivoire|Ivorian;Ivoirian;Ivory Coast|Ivorian;Ivorians;Ivoirians|Yamoussoukro;Abidjan||
HR|Croatia|s|Republic of Croatia;Independent State of Croatia|Croatian;Croat|+|Zagreb|Banski Dvori|
CU|Cuba|s|Republic of Cuba|Cuban|+|Havana;La Habana||
CW|Curaçao|d|Curacao|Curaçaoan|+|Willemstad||
CY|Cyprus|s|Republic of Cyprus|Cypriot;Cyprian;Greek Cypriot;Greek-Cypriot|Cypriot;Cypriots;Greek Cypriots;Greek-Cypriots|Nicosia;Lefkosia;Lefkosa||
CZ|Czech Republic|s|Czechia|Czech|+|Prague;Praha|Prague Castle|
DK|Denmark|s|Kingdom of Denmark|Danish|Dane;Danes|Copenhagen;Kobenhavn|Christiansborg;Amalienborg|
DJ|Djibouti|s|Republic of Djibouti;French Somaliland;Afars and Issas|Djiboutian;Djibouti|Djiboutian;Djiboutians|Djibouti City||
DM|Dominica|s|Commonwealth of Dominica|Dominican|Dominican;Dominicans|Roseau||Dominican;Dominicans
DO|Dominican Republic|s|Santo Domingo|Dominican|+|Santo Domingo||Dominican;Dominicans;Santo Domingo
EC|Ecuador|s|Republic of Ecuador;Equador|Ecuadorian;Ecuadorean;Ecuadoran|+|Quito|Carondelet;Carondelet Palace|
EG|Egypt|s|Arab Republic of Egypt;United Arab Republic;Kingdom of Egypt;UAR|Egyptian|+|Cairo;Al-Qahira|Heliopolis Palace|
SV|El Salvador|s|Republic of El Salvador;Salvador|Salvadoran;Salvadorian;Salvadorean;El Salvadoran|+|San Salvador||Salvador
GQ|Equatorial Guinea|s|Republic of Equatorial Guinea;Spanish Guinea|Equatorial Guinean;Equatoguinean;Equatoguinean|+|Malabo;Ciudad de la Paz||
ER|Eritrea|s|State of Eritrea|Eritrean|+|Asmara||
EE|Estonia|s|Republic of Estonia;Estonian SSR|Estonian|+|Tallinn;Tallin|Stenbock House|
SZ|Eswatini|s|Swaziland;Kingdom of Eswatini;Kingdom of Swaziland;eSwatini|Swazi;Emaswati;Liswati|Swazi;Swazis;Emaswati|Mbabane;Lobamba||
ET|Ethiopia|s|Federal Democratic Republic of Ethiopia;Abyssinia;Ethiopian Empire|Ethiopian;Abyssinian|+|Addis Ababa;Addis Abeba;Addis||Addis
FK|Falkland Islands|d|Falklands;Malvinas;Islas Malvinas;Falkland Islands (Malvinas)|Falkland Islander;Falkland|Falkland Islander;Falkland Islanders;Falklander;Falklanders|Stanley;Port Stanley||Stanley
FO|Faroe Islands|d|Faeroe Islands;Faroes|Faroese;Faeroese|Faroese;Faroe Islander;Faroe Islanders|Torshavn||
FJ|Fiji|s|Republic of Fiji;Fiji Islands|Fijian;Fiji|Fijian;Fijians|Suva||
FI|Finland|s|Republic of Finland;Grand Duchy of Finland|Finnish|Finn;Finns|Helsinki|Mantyniemi|
FR|France|s|French Republic;Vichy France;Free France;Kingdom of France;Vichy|French;Gallic|Frenchman;Frenchmen;Frenchwoman;Frenchwomen;French|Paris|Élysée;Elysee;Élysée Palace;Elysee Palace;Quai d'Orsay;Matignon;Hôtel Matignon|Vichy
GF|French Guiana|d|French Guyana|French Guianese;Guianese|Guianese|Cayenne||Cayenne
PF|French Polynesia|d|Tahiti|French Polynesian;Tahitian|+|Papeete||Tahiti
TF|French Southern Territories|d|French Southern and Antarctic Lands|||||
GA|Gabon|s|Gabonese Republic|Gabonese|Gabonese|Libreville||
GM|Gambia|s|Republic of the Gambia;Islamic Republic of the Gambia|Gambian|+|Banjul||
GE|Georgia|s|Republic of Georgia;Georgian SSR|Georgian|+|Tbilisi;Tiflis||Georgia;Georgian;Georgians
DE|Germany|s|Federal Republic of Germany;FRG;West Germany;Nazi Germany;Third Reich;German Reich;German Empire;Weimar Republic;Imperial Germany;Federal Germany;Hitler's Germany;Hitlerite Germany|German;West German|+|Berlin;Bonn|Bundeskanzleramt;Wilhelmstrasse|
GH|Ghana|s|Republic of Ghana;Gold Coast|Ghanaian;Ghanian|+|Accra|Jubilee House;Flagstaff House|Gold Coast
GI|Gibraltar|d||Gibraltarian|+|||Gibraltar
GR|Greece|s|Hellenic Republic;Kingdom of Greece;Hellas|Greek;Hellenic|Greek;Greeks|Athens|Maximos Mansion|
GL|Greenland|d|Kalaallit Nunaat|Greenlandic|Greenlander;Greenlanders|Nuuk;Godthab||
GD|Grenada|s||Grenadian|+|St George's;Saint George's||Saint George's;St George's
GP|Guadeloupe|d||Guadeloupean;Guadeloupian|+|Basse-Terre||
GU|Guam|d||Guamanian|+|Hagatna;Agana||
GT|Guatemala|s|Republic of Guatemala|Guatemalan|+|Guatemala City||
GG|Guernsey|d|Bailiwick of Guernsey|Guernsey|Guernseyman|St Peter Port||Guernsey
GN|Guinea|s|Republic of Guinea;Guinea-Conakry;Guinée;French Guinea|Guinean|+|Conakry||Guinea
GW|Guinea-Bissau|s|Republic of Guinea-Bissau;Portuguese Guinea;Guinea Bissau|Bissau-Guinean;Guinea-Bissauan|+|Bissau||
GY|Guyana|s|Co-operative Republic of Guyana;Cooperative Republic of Guyana;British Guiana|Guyanese|Guyanese|Georgetown||Georgetown
HT|Haiti|s|Republic of Haiti;Hayti|Haitian|+|Port-au-Prince|National Palace of Haiti|
HM|Heard Island and McDonald Islands|d|Heard and McDonald Islands|||||
VA|Holy See|s|Vatican City;Vatican;Vatican City State;State of the Vatican City;Papal States|Vatican;Papal;papal||Vatican City||
HN|Honduras|s|Republic of Honduras|Honduran|+|Tegucigalpa||
HK|Hong Kong|d|Hong Kong SAR;HKSAR;Hongkong;Hong Kong Special Administrative Region|Hong Kong;Hongkongese|Hong Konger;Hong Kongers;Hongkonger;Hongkongers|||
HU|Hungary|s|Republic of Hungary;Kingdom of Hungary;Hungarian People's Republic|Hungarian;Magyar|+|Budapest||
IS|Iceland|s|Republic of Iceland|Icelandic|Icelander;Icelanders|Reykjavik||
IN|India|s|Republic of India;Bharat;Dominion of India;British India;Union of India|Indian;Indo|Indian;Indians|New Delhi|South Block;Raisina Hill;Rashtrapati Bhavan|Indo
ID|Indonesia|s|Republic of Indonesia;Dutch East Indies;Netherlands East Indies|Indonesian|+|Jakarta;Djakarta;Nusantara|Merdeka Palace;Istana Merdeka|Nusantara
IR|Iran|s|Islamic Republic of Iran;Islamic Republic;Persia;Imperial State of Iran|Iranian;Persian|+|Tehran;Teheran||Islamic Republic;Persian
IQ|Iraq|s|Republic of Iraq;Mesopotamia|Iraqi|+|Baghdad;Bagdad|Green Zone|Mesopotamia
IE|Ireland|s|Republic of Ireland;Éire;Eire;Irish Free State;Irish Republic|Irish|Irishman;Irishmen;Irishwoman;Irish|Dublin|Leinster House;Aras an Uachtarain;Iveagh House|
IM|Isle of Man|d||Manx|Manxman;Manxmen|Douglas||Douglas
IL|Israel|s|State of Israel;Zionist entity|Israeli|+|Jerusalem;Tel Aviv||
IT|Italy|s|Italian Republic;Kingdom of Italy;Fascist Italy|Italian|+|Rome;Roma|Quirinale;Quirinal Palace;Palazzo Chigi;Chigi Palace;Farnesina|Roma
JM|Jamaica|s||Jamaican|+|Kingston|Jamaica House|Kingston;Jamaica
JP|Japan|s|Empire of Japan;Imperial Japan;Nippon;State of Japan|Japanese|Japanese|Tokyo;Tokio|Kantei;Kasumigaseki;Nagatacho|
JE|Jersey|d|Bailiwick of Jersey|||Saint Helier;St Helier||Jersey
JO|Jordan|s|Hashemite Kingdom of Jordan;Hashemite Kingdom;Kingdom of Jordan;Transjordan|Jordanian|+|Amman||Jordan
KZ|Kazakhstan|s|Republic of Kazakhstan;Kazakstan;Kazakh SSR|Kazakh;Kazakhstani;Kazak|+|Astana;Nur-Sultan;Nursultan;Akmola;Almaty|Ak Orda|
KE|Kenya|s|Republic of Kenya|Kenyan|+|Nairobi|State House Nairobi|
KI|Kiribati|s|Republic of Kiribati;Gilbert Islands|I-Kiribati;Kiribatian|I-Kiribati;Kiribatian;Kiribatians|South Tarawa;Tarawa||
KP|North Korea|s|Democratic People's Republic of Korea;DPRK;D.P.R.K.;DPR Korea;N. Korea;Hermit Kingdom;NK|North Korean;DPRK;N. Korean|North Korean;North Koreans|Pyongyang||NK
KR|South Korea|s|Republic of Korea;ROK;R.O.K.;S. Korea;Korea;Republic of South Korea|South Korean;S. Korean;ROK;Korean|South Korean;South Koreans;Korean;Koreans|Seoul|Blue House;Cheong Wa Dae;Yongsan|Korea;Korean;Koreans;Yongsan
KW|Kuwait|s|State of Kuwait;Koweit|Kuwaiti|+|Kuwait City|Bayan Palace|
KG|Kyrgyzstan|s|Kyrgyz Republic;Kirghizia;Kirgizia;Kirghizstan;Kyrgyzia|Kyrgyz;Kyrgyzstani;Kirghiz;Kirgiz|Kyrgyz;Kyrgyzstanis;Kyrgyzstani;Kyrgyzs|Bishkek;Frunze||
LA|Laos|s|Lao People's Democratic Republic;Lao PDR;Lao P.D.R.;Kingdom of Laos;Lao|Laotian;Lao|Laotian;Laotians;Lao|Vientiane||
LV|Latvia|s|Republic of Latvia;Latvian SSR|Latvian|+|Riga|Riga Castle|
LB|Lebanon|s|Lebanese Republic;Republic of Lebanon|Lebanese|Lebanese|Beirut;Beyrouth|Baabda;Baabda Palace;Grand Serail|
LS|Lesotho|s|Kingdom of Lesotho;Basutoland|Basotho;Mosotho;Lesothan|Basotho;Mosotho;Basothos|Maseru||
LR|Liberia|s|Republic of Liberia|Liberian|+|Monrovia||
LY|Libya|s|State of Libya;Libyan Arab Jamahiriya;Great Socialist People's Libyan Arab Jamahiriya;Libyan Arab Republic|Libyan|+|Tripoli||
LI|Liechtenstein|s|Principality of Liechtenstein;Lichtenstein|Liechtenstein;Liechtensteiner|Liechtensteiner;Liechtensteiners|Vaduz||
LT|Lithuania|s|Republic of Lithuania;Lithuanian SSR;Grand Duchy of Lithuania|Lithuanian|+|Vilnius||
LU|Luxembourg|s|Grand Duchy of Luxembourg;Luxemburg;Grand Duchy|Luxembourgish;Luxembourgian;Luxembourgeois;Luxembourg|Luxembourger;Luxembourgers|Luxembourg City||
MO|Macau|d|Macao;Macao SAR;Macau SAR|Macanese|Macanese|||
MG|Madagascar|s|Republic of Madagascar;Malagasy Republic|Malagasy;Madagascan|Malagasy;Malagasies;Madagascans|Antananarivo;Tananarive||
MW|Malawi|s|Republic of Malawi;Nyasaland|Malawian|+|Lilongwe||
MY|Malaysia|s|Federation of Malaysia;Malaya;Federation of Malaya|Malaysian;Malayan|+|Kuala Lumpur;Putrajaya;KL||KL
MV|Maldives|s|Republic of Maldives;Maldive Islands;Republic of the Maldives|Maldivian;Maldives|Maldivian;Maldivians|Malé;Male||Malé;Male
ML|Mali|s|Republic of Mali;French Sudan;Mali Federation|Malian|+|Bamako|Koulouba;Koulouba Palace|
MT|Malta|s|Republic of Malta|Maltese|Maltese|Valletta;Valetta|Castille;Auberge de Castille|Castille
MH|Marshall Islands|s|Republic of the Marshall Islands|Marshallese|Marshallese;Marshall Islander;Marshall Islanders|Majuro||
MQ|Martinique|d||Martinican;Martiniquais|+|Fort-de-France||
MR|Mauritania|s|Islamic Republic of Mauritania|Mauritanian|+|Nouakchott||
MU|Mauritius|s|Republic of Mauritius|Mauritian|+|Port Louis||
YT|Mayotte|d||Mahoran;Mahorais|+|Mamoudzou||
MX|Mexico|s|United Mexican States;Mexican Republic;Second Mexican Empire|Mexican|+|Mexico City;Ciudad de México;CDMX|Los Pinos|
FM|Micronesia|s|Federated States of Micronesia;FSM|Micronesian|+|Palikir||Micronesia;Micronesian;FSM
MD|Moldova|s|Republic of Moldova;Moldavia;Moldavian SSR|Moldovan;Moldavian|+|Chisinau;Kishinev||Moldavia
MC|Monaco|s|Principality of Monaco|Monegasque;Monacan|Monegasque;Monegasques|Monaco-Ville||
MN|Mongolia|s|Mongolian People's Republic;Outer Mongolia|Mongolian;Mongol|+|Ulaanbaatar;Ulan Bator;Ulaan Baatar||Mongol;Mongols
ME|Montenegro|s|Republic of Montenegro|Montenegrin|+|Podgorica;Titograd;Cetinje||
MS|Montserrat|d||Montserratian|+|Plymouth;Brades||Plymouth;Montserrat
MA|Morocco|s|Kingdom of Morocco;Sharifian Kingdom|Moroccan|+|Rabat||
MZ|Mozambique|s|Republic of Mozambique;Portuguese East Africa|Mozambican;Mozambiquean|+|Maputo;Lourenço Marques||
MM|Myanmar|s|Burma;Republic of the Union of Myanmar;Union of Burma;Union of Myanmar|Burmese;Myanma;Myanmarese;Myanmar|Burmese;Myanmarese|Naypyidaw;Nay Pyi Taw;Naypyitaw;Nay Pyi Daw;Yangon;Rangoon||
NA|Namibia|s|Republic of Namibia;South West Africa;South-West Africa|Namibian|+|Windhoek||
NR|Nauru|s|Republic of Nauru|Nauruan|+|Yaren||
NP|Nepal|s|Federal Democratic Republic of Nepal;Kingdom of Nepal|Nepali;Nepalese;Nepal|Nepali;Nepalis;Nepalese|Kathmandu;Katmandu|Baluwatar;Singha Durbar;Sheetal Niwas|
NL|Netherlands|s|Kingdom of the Netherlands;Holland;Dutch Republic;Low Countries|Dutch;Netherlands;Hollander|Dutchman;Dutchmen;Dutchwoman;Dutch;Hollander;Hollanders|The Hague;Amsterdam;Den Haag;Hague|Binnenhof;Catshuis|Holland;Low Countries
NC|New Caledonia|d|Kanaky|New Caledonian;Kanak|+|Noumea||
NZ|New Zealand|s|Aotearoa;Dominion of New Zealand;N.Z.;Aotearoa New Zealand|New Zealand;Kiwi|New Zealander;New Zealanders;Kiwi;Kiwis|Wellington|Beehive|Wellington;Beehive;Kiwi;Kiwis
NI|Nicaragua|s|Republic of Nicaragua|Nicaraguan|+;Nica;Nicas|Managua||
NE|Niger|s|Republic of Niger;Republic of the Niger|Nigerien;Nigerois|Nigerien;Nigeriens|Niamey||Niger
NG|Nigeria|s|Federal Republic of Nigeria|Nigerian|+|Abuja|Aso Rock;Aso Villa;Aso Rock Villa|
NU|Niue|d||Niuean|+|Alofi||
NF|Norfolk Island|d||Norfolk Islander|+|Kingston||Kingston
MK|North Macedonia|s|Republic of North Macedonia;Macedonia;Republic of Macedonia;Former Yugoslav Republic of Macedonia;FYROM;FYR Macedonia|Macedonian;North Macedonian|+|Skopje||Macedonia;Macedonian;Macedonians
MP|Northern Mariana Islands|d|CNMI;Northern Marianas;Commonwealth of the Northern Mariana Islands|Northern Marianan|+|Saipan||
NO|Norway|s|Kingdom of Norway|Norwegian|+|Oslo||
OM|Oman|s|Sultanate of Oman;Muscat and Oman|Omani|+|Muscat;Mascat||
PK|Pakistan|s|Islamic Republic of Pakistan;Dominion of Pakistan;West Pakistan|Pakistani;Pakistan|Pakistani;Pakistanis|Islamabad;Rawalpindi||Rawalpindi
PW|Palau|s|Republic of Palau|Palauan|+|Ngerulmud;Melekeok;Koror||
PS|Palestine|x|State of Palestine;Palestinian territories;Palestinian Territories;Occupied Palestinian Territory;occupied Palestinian territories;Palestinian Territory|Palestinian|+|Ramallah;East Jerusalem|Muqata;Mukataa|East Jerusalem
PA|Panama|s|Republic of Panama|Panamanian|+|Panama City||
PG|Papua New Guinea|s|Independent State of Papua New Guinea;PNG;P.N.G.|Papua New Guinean;Papua New Guinea|Papua New Guinean;Papua New Guineans|Port Moresby||PNG
PY|Paraguay|s|Republic of Paraguay|Paraguayan|+|Asunción||
PE|Peru|s|Republic of Peru;Viceroyalty of Peru|Peruvian|+|Lima|Government Palace of Peru|Lima
PH|Philippines|s|Republic of the Philippines;Philippine Islands;Republic of Philippines|Philippine;Filipino;Pilipino|Filipino;Filipinos;Filipina;Filipinas|Manila;Metro Manila|Malacañang;Malacañang Palace;Malacanang|
PN|Pitcairn Islands|d|Pitcairn;Pitcairn Island|Pitcairn Islander|+|Adamstown||
PL|Poland|s|Republic of Poland;Polish People's Republic;Polish-Lithuanian Commonwealth;Polish–Lithuanian Commonwealth|Polish|Pole;Poles|Warsaw;Warszawa|Belweder|Pole;Poles
PT|Portugal|s|Portuguese Republic;Kingdom of Portugal|Portuguese|Portuguese|Lisbon;Lisboa|Belem Palace;Sao Bento|
PR|Puerto Rico|d|Commonwealth of Puerto Rico;Porto Rico|Puerto Rican|+;Boricua;Boricuas|San Juan|La Fortaleza|San Juan
QA|Qatar|s|State of Qatar|Qatari|+|Doha|Amiri Diwan|
RE|Réunion|d|Reunion Island;La Réunion|Réunionese;Réunionnais|Réunionese;Réunionnais|Saint-Denis||Réunion;Saint-Denis
RO|Romania|s|Rumania;Roumania;Socialist Republic of Romania;Kingdom of Romania|Romanian;Rumanian|+|Bucharest;Bucuresti|Cotroceni;Cotroceni Palace;Victoria Palace|
RU|Russia|s|Russian Federation;Russian Empire;Tsarist Russia;Imperial Russia;RSFSR;Soviet Russia;Czarist Russia;Muscovy|Russian;Russo|Russian;Russians|Moscow;Moskva|Kremlin;Smolenskaya Square;Novo-Ogaryovo;Novo-Ogarevo|
RW|Rwanda|s|Republic of Rwanda;Ruanda|Rwandan;Rwandese|Rwandan;Rwandans;Rwandese|Kigali|Urugwiro;Village Urugwiro|
BL|Saint Barthélemy|d|St Barts;Saint Barth;St. Barthelemy;Saint Barthelemy|||Gustavia||
SH|Saint Helena|d|St Helena;Saint Helena, Ascension and Tristan da Cunha;Ascension Island;Tristan da Cunha|Saint Helenian|+|Jamestown||Jamestown;Saint Helena;St Helena
KN|Saint Kitts and Nevis|s|St Kitts and Nevis;St. Kitts & Nevis;St Kitts-Nevis;Saint Christopher and Nevis;St Kitts|Kittitian;Nevisian;Kittian|+|Basseterre||
LC|Saint Lucia|s|St Lucia|Saint Lucian;St Lucian|+|Castries||
MF|Saint Martin|d|Saint-Martin;Collectivity of Saint Martin;St Martin|||Marigot||Saint Martin;Saint-Martin;St Martin;Marigot
PM|Saint Pierre and Miquelon|d|St Pierre and Miquelon;Saint-Pierre and Miquelon|||Saint-Pierre||Saint-Pierre
VC|Saint Vincent and the Grenadines|s|St Vincent and the Grenadines;St. Vincent & the Grenadines;SVG;St Vincent;Saint Vincent|Vincentian;Saint Vincentian|+|Kingstown||Saint Vincent;St Vincent;SVG;Vincentian;Vincentians
WS|Samoa|s|Western Samoa;Independent State of Samoa|Samoan;Western Samoan|+|Apia||
SM|San Marino|s|Republic of San Marino|Sammarinese;San Marinese|Sammarinese|||
ST|São Tomé and Príncipe|s|Sao Tome and Principe;São Tomé & Príncipe;São Tomé;Sao Tome|Santomean;São Toméan|+|Sao Tome City||
SA|Saudi Arabia|s|Kingdom of Saudi Arabia;KSA;Saudi|Saudi;Saudi Arabian|+|Riyadh;Riyad|Yamamah Palace;Al-Yamamah Palace|
SN|Senegal|s|Republic of Senegal|Senegalese|Senegalese|Dakar||
RS|Serbia|s|Republic of Serbia;Kingdom of Serbia;Servia|Serbian;Serb|+|Belgrade;Beograd|Palace of Serbia;Andricev Venac|
SC|Seychelles|s|Republic of Seychelles|Seychellois;Seychelloise|Seychellois|Victoria||Victoria
SL|Sierra Leone|s|Republic of Sierra Leone|Sierra Leonean;Sierra Leonian|+|Freetown||
SG|Singapore|s|Republic of Singapore|Singaporean;Singapore|Singaporean;Singaporeans||Istana|Istana
SX|Sint Maarten|d|St Maarten|Sint Maartener|+|Philipsburg||
SK|Slovakia|s|Slovak Republic;Slovak State|Slovak;Slovakian|+|Bratislava||
SI|Slovenia|s|Republic of Slovenia|Slovene;Slovenian|+|Ljubljana||
SB|Solomon Islands|s|Solomons;British Solomon Islands|Solomon Islander;Solomon Islands|Solomon Islander;Solomon Islanders|Honiara||
SO|Somalia|s|Federal Republic of Somalia;Somali Republic;Somali Democratic Republic|Somali;Somalian|+|Mogadishu|Villa Somalia|
ZA|South Africa|s|Republic of South Africa;RSA;Union of South Africa;Azania|South African|+|Pretoria;Cape Town;Bloemfontein;Tshwane|Union Buildings;Tuynhuys|RSA
GS|South Georgia and the South Sandwich Islands|d|South Georgia|||King Edward Point||South Georgia
SS|South Sudan|s|Republic of South Sudan;Southern Sudan|South Sudanese;Southern Sudanese|South Sudanese|Juba||
ES|Spain|s|Kingdom of Spain;Francoist Spain;Nationalist Spain;Republican Spain;Spanish Republic;Franco's Spain;España;Spanish Empire|Spanish|Spaniard;Spaniards;Spanish|Madrid|Moncloa;Moncloa Palace;La Moncloa;Zarzuela Palace|
LK|Sri Lanka|s|Democratic Socialist Republic of Sri Lanka;Ceylon;Srilanka|Sri Lankan;Ceylonese;Lankan;Sri Lanka|Sri Lankan;Sri Lankans;Ceylonese;Lankans|Colombo;Sri Jayawardenepura Kotte;Kotte|Temple Trees|Colombo
SD|Sudan|s|Republic of the Sudan;Republic of Sudan;Anglo-Egyptian Sudan|Sudanese|Sudanese|Khartoum;Port Sudan||Port Sudan
SR|Suriname|s|Republic of Suriname;Surinam;Dutch Guiana|Surinamese|Surinamese;Surinamer;Surinamers|Paramaribo||
SJ|Svalbard and Jan Mayen|d|Svalbard;Spitsbergen|||Longyearbyen||
SE|Sweden|s|Kingdom of Sweden|Swedish|Swede;Swedes|Stockholm|Rosenbad|
CH|Switzerland|s|Swiss Confederation;Helvetia|Swiss|Swiss|Bern;Berne|Federal Palace|
SY|Syria|s|Syrian Arab Republic;Syrian Republic|Syrian|+|Damascus;Dimashq||
TW|Taiwan|x|Republic of China;ROC;R.O.C.;Chinese Taipei;Formosa;Nationalist China;Taiwan, Province of China;Taiwan ROC|Taiwanese;Taiwan|Taiwanese|Taipei;Taibei||Formosa;ROC
TJ|Tajikistan|s|Republic of Tajikistan;Tadzhikistan;Tadjikistan|Tajik;Tajikistani;Tadzhik|+|Dushanbe||
TZ|Tanzania|s|United Republic of Tanzania;Tanganyika;Tanganyika and Zanzibar;German East Africa|Tanzanian;Tanganyikan|+|Dodoma;Dar es Salaam||
TH|Thailand|s|Kingdom of Thailand;Siam|Thai;Siamese|Thai;Thais;Siamese|Bangkok;Krung Thep|Government House Bangkok|
TL|East Timor|s|Timor-Leste;Timor Leste;Democratic Republic of Timor-Leste;Portuguese Timor|East Timorese;Timorese|East Timorese;Timorese|Dili||
TG|Togo|s|Togolese Republic;Republic of Togo;Togoland|Togolese|Togolese|Lomé||
TK|Tokelau|d||Tokelauan|+|Nukunonu||
TO|Tonga|s|Kingdom of Tonga|Tongan|+|Nuku'alofa;Nukualofa||
TT|Trinidad and Tobago|s|Republic of Trinidad and Tobago;Trinidad & Tobago;Trinidad;T&T|Trinidadian;Tobagonian;Trinbagonian|+;Trini;Trinis|Port of Spain;Port-of-Spain||
TN|Tunisia|s|Republic of Tunisia;Tunisian Republic|Tunisian|+|Tunis|Carthage Palace;Kasbah of Tunis|
TR|Turkey|s|Türkiye;Turkiye;Republic of Turkey;Republic of Türkiye;Turkish Republic;Republic of Turkiye|Turkish;Türkish|Turk;Turks;Turkish|Ankara;Angora|Bestepe;Cankaya;Sublime Porte|
TM|Turkmenistan|s|Turkmenia;Turkmenistan Republic|Turkmen;Turkmenistani;Turkmenian|+|Ashgabat;Ashkhabad;Ashkabad||
TC|Turks and Caicos Islands|d|Turks and Caicos;Turks & Caicos|Turks and Caicos Islander|+|Cockburn Town;Grand Turk||
TV|Tuvalu|s|Ellice Islands|Tuvaluan|+|Funafuti||
UG|Uganda|s|Republic of Uganda|Ugandan|+|Kampala|State House Entebbe|
UA|Ukraine|s|Ukrainian SSR;Ukrainian People's Republic|Ukrainian|+|Kyiv;Kiev;Kyyiv;Kiyv|Bankova;Bankova Street|
AE|United Arab Emirates|s|UAE;U.A.E.;Emirates;Trucial States|Emirati;UAE;Emirian|Emirati;Emiratis|Abu Dhabi||Emirates
GB|United Kingdom|s|UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland;British Empire;GB;Kingdom of Great Britain;Blighty;Brittain;the Crown|British;UK;U.K.;Anglo;Britannic|Briton;Britons;Brit;Brits;Britisher;Britishers;British|London|Whitehall;Downing Street;No. 10;10 Downing Street;No 10 Downing Street;Number 10;Buckingham Palace;Number Ten;Westminster;Chequers|London;Westminster;the Crown;Anglo;GB;No. 10;Number 10
US|United States|s|United States of America;US;U.S.;USA;U.S.A.;America;the States;US of A;U.S. of A.;Uncle Sam;Confederate States;Confederate States of America|American;US;U.S.;USA;United States|American;Americans;Yankee;Yankees;Yank;Yanks|Washington;Washington DC;Washington, D.C.;Washington D.C|White House;Oval Office;Capitol Hill;Foggy Bottom;Camp David|America;Washington;Yankees;Yankee;Camp David;the States
UM|United States Minor Outlying Islands|d|U.S. Minor Outlying Islands;Wake Island;Midway Atoll|||||Wake Island;Midway Atoll
UY|Uruguay|s|Oriental Republic of Uruguay;Eastern Republic of Uruguay|Uruguayan|+|Montevideo||
UZ|Uzbekistan|s|Republic of Uzbekistan;Uzbek SSR|Uzbek;Uzbekistani|+|Tashkent;Toshkent||
VU|Vanuatu|s|Republic of Vanuatu;New Hebrides|Vanuatuan;Ni-Vanuatu|Vanuatuan;Vanuatuans;Ni-Vanuatu|Port Vila||
VE|Venezuela|s|Bolivarian Republic of Venezuela;Republic of Venezuela|Venezuelan;Venezolano|Venezuelan;Venezuelans|Caracas|Miraflores;Miraflores Palace;Palacio de Miraflores|Miraflores
VN|Vietnam|s|Viet Nam;Socialist Republic of Vietnam;North Vietnam;Democratic Republic of Vietnam;DRV;Vietnam SR;Annam|Vietnamese;Viet;North Vietnamese|Vietnamese;North Vietnamese|Hanoi;Ha Noi||Annam
VG|British Virgin Islands|d|BVI;Virgin Islands (British);UK Virgin Islands|British Virgin Islander|+|Road Town||
VI|United States Virgin Islands|d|US Virgin Islands;U.S. Virgin Islands;Virgin Islands;USVI;Virgin Islands (U.S.);Danish West Indies|US Virgin Islander|+|Charlotte Amalie||Virgin Islands
WF|Wallis and Futuna|d|Wallis & Futuna|Wallisian;Futunan|+|Mata-Utu||
EH|Western Sahara|x|Sahrawi Arab Democratic Republic;SADR;Sahrawi Republic;Spanish Sahara|Sahrawi;Saharawi;Western Saharan|+|Laayoune;El Aaiun||
YE|Yemen|s|Republic of Yemen;Yemen Arab Republic;North Yemen|Yemeni;Yemenite|+|Sana'a;Sanaa;Aden||Aden
ZM|Zambia|s|Republic of Zambia;Northern Rhodesia|Zambian|+|Lusaka||
ZW|Zimbabwe|s|Republic of Zimbabwe;Rhodesia;Southern Rhodesia;Zimbabwe Rhodesia;Zimbabwe-Rhodesia|Zimbabwean;Rhodesian|+|Harare;Salisbury||Salisbury
XK|Kosovo|x|Republic of Kosovo;Kosova;Kosovo and Metohija|Kosovar;Kosovan;Kosovo;Kosovo Albanian|Kosovar;Kosovars;Kosovan;Kosovans;Kosovo Albanians|Pristina;Prishtina||
`;

/** States of the past that no present one continues; the first field is the id. The rest as above. */
export const PAST_STATE_ROWS = `
soviet-union|Soviet Union|h|USSR;U.S.S.R.;Union of Soviet Socialist Republics;Soviets;SSSR|Soviet;USSR|Soviets;Soviet|||
yugoslavia|Yugoslavia|h|Socialist Federal Republic of Yugoslavia;SFRY;Federal Republic of Yugoslavia;FRY;Kingdom of Yugoslavia;Jugoslavia;Former Yugoslavia|Yugoslav;Yugoslavian|+|||FRY
serbia-and-montenegro|Serbia and Montenegro|h|State Union of Serbia and Montenegro;Serbia & Montenegro|||||
czechoslovakia|Czechoslovakia|h|Czechoslovak Republic;Czechoslovak Socialist Republic;CSSR;Czecho-Slovakia|Czechoslovak;Czechoslovakian|+|||
east-germany|East Germany|h|German Democratic Republic;GDR;G.D.R.;DDR|East German|+|East Berlin||
south-vietnam|South Vietnam|h|Republic of Vietnam;RVN|South Vietnamese|South Vietnamese|Saigon||
south-yemen|South Yemen|h|People's Democratic Republic of Yemen;PDRY|South Yemeni|+|||
ottoman-empire|Ottoman Empire|h|Ottoman Turkey;Ottomans;The Porte|Ottoman|+|Constantinople||
austria-hungary|Austria-Hungary|h|Austro-Hungarian Empire;Austro-Hungarian Monarchy;Habsburg Empire;Habsburg Monarchy;Dual Monarchy;Hapsburg Empire|Austro-Hungarian|+|||
austrian-empire|Austrian Empire|h||||||
holy-roman-empire|Holy Roman Empire|h||||||
prussia|Prussia|h|Kingdom of Prussia;Free State of Prussia|Prussian|+|||
kingdom-of-the-two-sicilies|Kingdom of the Two Sicilies|h|Two Sicilies|Neapolitan|+|||Neapolitan;Neapolitans
piedmont-sardinia|Kingdom of Sardinia|h|Piedmont-Sardinia;Sardinia-Piedmont|Sardinian|+|||Sardinian;Sardinians
bavaria-kingdom|Kingdom of Bavaria|h||||||
saxony-kingdom|Kingdom of Saxony|h||||||
hanover-kingdom|Kingdom of Hanover|h||Hanoverian|+|||
byzantine-empire|Byzantine Empire|h|Eastern Roman Empire;Byzantium|Byzantine|Byzantines|||
roman-empire|Roman Empire|h|Ancient Rome;Roman Republic|Roman|+|||Roman;Romans
mongol-empire|Mongol Empire|h||||||
mughal-empire|Mughal Empire|h|Moghul Empire;Mogul Empire|Mughal;Moghul|+|||
safavid-iran|Safavid Empire|h||Safavid|+|||
republic-of-venice|Republic of Venice|h|Venetian Republic|Venetian|+|||Venetian;Venetians
crown-of-aragon|Crown of Aragon|h|Kingdom of Aragon|Aragonese|Aragonese|||
crown-of-castile|Crown of Castile|h|Kingdom of Castile|Castilian|+|||
kingdom-of-england|Kingdom of England|h||||||
kingdom-of-scotland|Kingdom of Scotland|h||||||
manchukuo|Manchukuo|h|Manchoukuo|||||
sikkim-kingdom|Kingdom of Sikkim|h||Sikkimese|Sikkimese|||
tibet-state|Kingdom of Tibet|h||||||
hawaii-kingdom|Kingdom of Hawaii|h|Hawaiian Kingdom|||||
republic-of-texas|Republic of Texas|h||||||
biafra|Biafra|h|Republic of Biafra|Biafran|+|||
east-pakistan|East Pakistan|h|East Bengal|East Pakistani|+|||
united-arab-states|United Arab States|h||||||
west-indies-federation|West Indies Federation|h|Federation of the West Indies|||||
federation-of-rhodesia-and-nyasaland|Federation of Rhodesia and Nyasaland|h|Central African Federation|||||
zanzibar-sultanate|Sultanate of Zanzibar|h||Zanzibari|+|||
aksum|Kingdom of Aksum|h|Aksumite Empire;Kingdom of Axum|Aksumite|+|||
songhai|Songhai Empire|h||||||
inca-empire|Inca Empire|h|Incan Empire|Incan;Inca|+|||
aztec-empire|Aztec Empire|h||Aztec|+|||
carthage|Carthaginian Empire|h||Carthaginian|+|||
seljuk|Seljuk Empire|h||Seljuk|+|||
timurid|Timurid Empire|h||Timurid|+|||
central-america-federation|Federal Republic of Central America|h||||||
transcaucasia|Transcaucasian SFSR|h|Transcaucasian Federation|||||
free-city-of-danzig|Free City of Danzig|h||||||
newfoundland|Dominion of Newfoundland|h||||||
orange-free-state|Orange Free State|h||||||
transvaal|South African Republic|h|Transvaal Republic|||||
mutawakkilite-yemen|Mutawakkilite Kingdom of Yemen|h||||||
`;
