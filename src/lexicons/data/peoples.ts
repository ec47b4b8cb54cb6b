/**
 * Peoples, faiths and parts of the world that are no states. Fields, parted by `|`: adjectives, nouns (`+` stands for each
 * adjective and its plural in -s), label of the place of `places.ts` or the regions that they belong to, where there is one.
 * Own compilation of public facts.
 */
export const PEOPLE_ROWS = `
European;Pan-European;pan-European|+|Europe
African;Pan-African;pan-African|+|Africa
Asian;Pan-Asian|+|Asia
North American|+|North America
South American|+|South America
Latin American|+|Latin America
Latino;Hispanic|+;Latina;Latinas|
Central American|+|Central America
Caribbean||Caribbean
West Indian|+|Caribbean
Eurasian|+|Eurasia
Middle Eastern;Mideast|Middle Easterner;Middle Easterners|Middle East
Near Eastern||Middle East
South Asian|+|South Asia
Central Asian|+|Central Asia
East Asian|+|East Asia
Southeast Asian;South-East Asian;South East Asian|+|Southeast Asia
West African|+|West Africa
East African|+|East Africa
North African|+|North Africa
Sub-Saharan;sub-Saharan||Sub-Saharan Africa
Sahelian|+|Sahel
Maghrebi|+|Maghreb
Levantine|+|Levant
Balkan||Balkans
Baltic|Balt;Balts|Baltic states
Nordic||Nordic countries
Scandinavian|+|Scandinavia
Caucasian|+|Caucasus
Mediterranean||Mediterranean Sea
Arctic||Arctic
Western European|+|Western Europe
Eastern European|+|Eastern Europe
Central European|+|Central Europe
Transatlantic;transatlantic||
Western|Westerner;Westerners|
Eastern||
Arab;Arabian;Pan-Arab;pan-Arab;Arabic|Arab;Arabs|
Kurdish;Kurd|Kurd;Kurds|Kurdistan
Yazidi;Yezidi|+|
Druze|Druze|
Maronite|+|
Alawite|+|
Assyrian;Chaldean|+|
Turkic|Turkic people|
Turkish Cypriot;Turkish-Cypriot|+|Northern Cyprus
Bosniak;Bosnian Muslim|+|
Bosnian Serb|+|Republika Srpska
Bosnian Croat|+|
Kosovo Serb;Kosovar Serb|+|
Ethnic Albanian;ethnic Albanian|+|
Roma;Romani|Roma;Romanies|
Sami|Sami|
Basque|+|Basque Country
Catalan;Catalonian|+|Catalonia
Galician|+|Galicia
Andalusian|+|Andalusia
Castilian|+|Castile
Breton|+|Brittany
Corsican|+|Corsica
Norman|+|Normandy
Alsatian|+|Alsace
Flemish|Fleming;Flemings|Flanders
Walloon|+|Wallonia
Bavarian|+|Bavaria
Saxon|+|Saxony
Tyrolean;South Tyrolean|+|Tyrol
Sicilian|+|Sicily
Sardinian|+|Sardinia
Lombard|+|Lombardy
Tuscan|+|Tuscany
Silesian|+|Silesia
Bohemian|+|Bohemia
Moravian|+|Moravia
Transylvanian|+|Transylvania
English|Englishman;Englishmen;Englishwoman;Englishwomen;English|England
Scottish;Scots|Scot;Scots;Scotsman;Scotsmen;Scotswoman|Scotland
Welsh|Welshman;Welshmen;Welshwoman;Welsh|Wales
Northern Irish;Ulster|Northern Irish;Ulsterman;Ulstermen|Northern Ireland
Cornish||Cornwall
Crimean|+|Crimea
Crimean Tatar|+|Crimea
Tatar|+|Tatarstan
Chechen|+|Chechnya
Ingush|Ingush|Ingushetia
Dagestani|+|Dagestan
Ossetian;South Ossetian;North Ossetian|+|South Ossetia
Abkhaz;Abkhazian|Abkhaz;Abkhazian;Abkhazians|Abkhazia
Adjaran;Ajarian|+|Adjara
Transnistrian|+|Transnistria
Gagauz|Gagauz|
Karabakh Armenian|+|Nagorno-Karabakh
Cossack|+|
Circassian|+|
Siberian|+|Siberia
Buryat;Yakut|+|
Kalmyk|+|
Uyghur;Uighur;Uygur|+|Xinjiang
Tibetan|+|Tibet
Manchu|+|Manchuria
Manchurian|+|Manchuria
Cantonese|Cantonese|Guangdong
Han Chinese;Han|Han Chinese|
Hui|Hui|
Hmong;Montagnard|+|
Kashmiri|+|Kashmir
Ladakhi|+|Ladakh
Punjabi|+|Punjab
Sindhi|+|Sindh
Baloch;Baluch;Balochi|Baloch;Baluch;Balochis|Balochistan
Pashtun;Pathan|+|
Pashto||
Hazara|+|
Bengali;West Bengali|+|
Tamil;Sri Lankan Tamil|+|Tamil Nadu
Sinhalese;Sinhala|Sinhalese|
Gujarati|+|Gujarat
Marathi;Maharashtrian|+|Maharashtra
Assamese|Assamese|Assam
Bihari|+|Bihar
Keralite;Malayali|+|Kerala
Telugu|+|
Rajasthani;Rajput|+|Rajasthan
Goan|+|Goa
Naga|+|Nagaland
Gurkha;Gorkha|+|
Madhesi|+|
Rohingya|Rohingya;Rohingyas|Rakhine
Karen;Kachin;Shan;Chin;Rakhine;Arakanese|Karens;Kachins|
Moro|+|
Acehnese|Acehnese|Aceh
Javanese|Javanese|Java
Balinese|Balinese|Bali
Papuan;West Papuan|+|Papua
Bougainvillean|+|Bougainville
Polynesian|+|Polynesia
Melanesian|+|Melanesia
Maori;Māori|Maori;Maoris;Māori|
Aboriginal;Aborigine|Aborigine;Aborigines;Aboriginals|
Tasmanian|+|Tasmania
Okinawan|+|Okinawa
Ainu|Ainu|
Hawaiian|+|Hawaii
Alaskan|+|Alaska
Californian|+|California
Texan|+|Texas
Floridian|+|Florida
New Yorker|+|New York
Quebec;Québécois;Quebecois|Quebecer;Quebecers;Québécois;Quebecois|Quebec
Inuit|Inuit|
Native American;American Indian;First Nations|+|
Cherokee;Navajo;Sioux;Apache|+|
African American;African-American;Afro-American|+|
Mayan;Maya|+|
Quechua;Aymara;Mapuche;Guarani|Quechua;Aymara;Mapuche|
Darfuri;Darfurian|+|Darfur
Tigrayan;Tigrean|+|Tigray
Amhara;Amharic|Amhara;Amharas|Amhara
Oromo|+|Oromia
Afar|Afars|
Somalilander|+|Somaliland
Puntland||Puntland
Zanzibari|+|Zanzibar
Katangan|+|Katanga
Hutu;Tutsi|+|
Igbo;Ibo;Yoruba;Hausa;Fulani;Ijaw|Igbos;Yorubas;Hausas;Fulanis|
Biafran|+|
Tuareg;Touareg|+|
Berber;Amazigh;Kabyle|+|
Zulu;Xhosa;Ndebele;Shona;Ashanti;Asante|+|
Afrikaner;Boer|+|
Kikuyu;Luo;Masai;Maasai|Kikuyus;Luos;Maasai|
Dinka;Nuer|+|
Pygmy|Pygmies|
Gazan|+|Gaza Strip
Bedouin|+|
Jewish;Judaic;Hebrew|Jew;Jews|
Sephardic;Ashkenazi|+|
Zionist|+|
Muslim;Islamic;Moslem|Muslim;Muslims;Moslem;Moslems|
Islamist|+|
Sunni;Salafi;Wahhabi|+|
Shia;Shiite;Shi'ite;Shi'a|Shias;Shiites;Shi'ites;Shia|
Ismaili;Ahmadi;Zaidi|+|
Sufi|+|
Christian|+|
Catholic;Roman Catholic|+|
Protestant|+|
Orthodox Christian|+|
Anglican|+|
Lutheran;Methodist;Baptist;Presbyterian;Mormon;Quaker|+|
Coptic|Copt;Copts|
Evangelical|+|
Hindu|+|
Sikh|+|
Buddhist|+|
Jain;Parsi|+|
Baha'i|+|
Confucian|+|
Germanic;Slavic;Slav;Anglo-Saxon;Celtic|Slavs;Celts;Anglo-Saxons|
`;
