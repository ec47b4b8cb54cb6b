/**
 * Organisations. Fields, parted by `|`: label, form, acronyms, other names, state (ISO code), members (ISO codes, parted by spaces), ambiguous names.
 * Forms: b bloc, m ministry, f armed-force, p party, c company, n media, g armed-group, o body. Own compilation of public facts.
 */
export const ORGANISATION_ROWS = `
United Nations|b|UN;UNO|United Nations Organization;United Nations Organisation|||
North Atlantic Treaty Organization|b|NATO;OTAN|Nato;North Atlantic Treaty Organisation;Atlantic Alliance;North Atlantic Alliance||AL BE BG CA HR CZ DK EE FI FR DE GR HU IS IT LV LT LU ME NL MK NO PL PT RO SK SI ES SE TR GB US|
European Union|b|EU|||AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE|
`;
