"""Makes src/lexicons/data/given-names.json and surnames.json. See docs/LEXICONS.md for sources and how to run it."""

import importlib
import json
import os
import re
import sqlite3
import sys
import tempfile
import unicodedata
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, '..', '..', 'src', 'lexicons', 'data')
# Births since 1880 that a name needs to be taken from the Social Security data.
LEAST_BIRTHS = 1500
CENSUS_SURNAMES = 16000
FOLD = str.maketrans({'ß': 'ss', 'æ': 'ae', 'Æ': 'Ae', 'œ': 'oe', 'Œ': 'Oe', 'ø': 'o', 'Ø': 'O', 'ł': 'l', 'Ł': 'L',
                      'đ': 'd', 'Đ': 'D', 'ð': 'd', 'Ð': 'D', 'þ': 'th', 'Þ': 'Th', 'ı': 'i', 'ħ': 'h', 'Ħ': 'H',
                      'ə': 'a', 'Ə': 'A'})
CYRILLIC = dict(zip('абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґјљњћђџ', [
    'a', 'b', 'v', 'g', 'd', 'e', 'yo', 'zh', 'z', 'i', 'y', 'k', 'l', 'm', 'n', 'o', 'p', 'r', 's', 't', 'u', 'f',
    'kh', 'ts', 'ch', 'sh', 'shch', '', 'y', '', 'e', 'yu', 'ya', 'i', 'yi', 'ye', 'g', 'j', 'lj', 'nj', 'c', 'dj', 'dz']))
GREEK = dict(zip('αβγδεζηθικλμνξοπρσςτυφχψω', [
    'a', 'v', 'g', 'd', 'e', 'z', 'i', 'th', 'i', 'k', 'l', 'm', 'n', 'x', 'o', 'p', 'r', 's', 's', 't', 'y', 'f',
    'ch', 'ps', 'o']))
# Faker's locales whose names are in Latin, Cyrillic or Greek letters.
LOCALES = ('az_AZ bg_BG cs_CZ da_DK de_AT de_CH de_DE el_GR en en_GB en_IE en_IN en_KE en_NG en_NZ en_PK en_TH en_US '
           'es_AR es_CL es_CO es_ES es_MX et_EE fi_FI fr_BE fr_CH fr_FR fr_DZ ga_IE ha_NG hr_HR hu_HU id_ID ig_NG '
           'is_IS it_IT lt_LT lv_LV mk_MK nl_BE nl_NL no_NO pl_PL pt_BR pt_PT ro_RO ru_RU sk_SK sl_SI sv_SE sw tr_TR '
           'tw_GH uk_UA uz_UZ vi_VN yo_NG zu_ZA').split()


def romanise(text):
    folded = unicodedata.normalize('NFC', text)
    out = ''.join(CYRILLIC.get(c.lower(), GREEK.get(unicodedata.normalize('NFD', c.lower())[0], c)) for c in folded)
    out = ''.join(c for c in unicodedata.normalize('NFD', out) if not unicodedata.combining(c)).translate(FOLD)
    return out


def pieces(name):
    for piece in re.split(r"[\s\-'\u2019.]+", romanise(name)):
        if re.fullmatch(r'[A-Za-z]{2,16}', piece) and (name[0].isupper() or piece[0].isupper()):
            yield piece[0].upper() + (piece[1:].lower() if piece.isupper() else piece[1:])


def names_of(provider, attribute):
    value = getattr(provider, attribute, None)
    if value is None or callable(value) or isinstance(value, property):
        return []
    return [n for n in value if isinstance(n, str)]


def own(file):
    with open(os.path.join(HERE, 'own', file), encoding='utf8') as lines:
        for line in lines:
            if not line.startswith('#') and ':' in line:
                for word in line.split(':', 1)[1].split():
                    yield from pieces(word)


def packed(names):
    """One string for each initial letter."""
    rows = {}
    for name in sorted(names):
        rows.setdefault(name[0], []).append(name)
    return [' '.join(row) for _, row in sorted(rows.items())]


def write(file, value):
    with open(os.path.join(DATA, file), 'w', encoding='utf8') as out:
        json.dump(value, out, indent=1, ensure_ascii=False)
        out.write('\n')


def main(faker_folder, names_folder, babies_zip):
    sys.path.insert(0, faker_folder)
    female, male, any_gender, surnames = set(), set(), set(), set()
    for locale in LOCALES:
        provider = importlib.import_module(f'faker.providers.person.{locale}').Provider
        of = lambda attribute: {p for n in names_of(provider, attribute) for p in pieces(n)}
        female |= of('first_names_female')
        male |= of('first_names_male')
        any_gender |= of('first_names') | of('first_names_unisex') | of('first_names_nonbinary')
        for attribute in ('last_names', 'last_names_male', 'last_names_female'):
            surnames |= of(attribute)
    japanese = importlib.import_module('faker.providers.person.ja_JP').Provider
    female |= {p for n in japanese.first_romanized_names_female for p in pieces(n)}
    male |= {p for n in japanese.first_romanized_names_male for p in pieces(n)}
    surnames |= {p for n in japanese.last_romanized_names for p in pieces(n)}
    chinese = importlib.import_module('faker.providers.person.zh_CN').Provider
    surnames |= {p for n in chinese.last_romanized_names for p in pieces(n)}
    female |= set(own('given-female.txt'))
    male |= set(own('given-male.txt'))
    surnames |= set(own('surnames.txt'))

    with zipfile.ZipFile(babies_zip) as archive:
        base = archive.extract(archive.namelist()[0], tempfile.mkdtemp())
    rows = sqlite3.connect(base).execute('select name, sex, sum(births) from usNameData group by name, sex').fetchall()
    births = {}
    for name, sex, count in rows:
        births.setdefault(name, {}).setdefault(sex, 0)
        births[name][sex] += count
    for name, by_sex in births.items():
        total = sum(by_sex.values())
        for piece in pieces(name) if total >= LEAST_BIRTHS else ():
            women = by_sex.get('F', 0) / total
            if women > 0.9:
                female.add(piece)
            elif women < 0.1:
                male.add(piece)
            else:
                any_gender.add(piece)
    # What news is full of comes first: the own lists decide where they agree with themselves.
    own_female, own_male = set(own('given-female.txt')), set(own('given-male.txt'))
    female -= own_male - own_female
    male -= own_female - own_male
    any_gender -= (own_male - own_female) | (own_female - own_male)
    # Where the sources disagree the births decide, if they are clear and many.
    for name in female & male:
        by_sex = births.get(name, {})
        total = sum(by_sex.values())
        women = by_sex.get('F', 0) / total if total else 0.5
        if total < 500 or 0.05 < women < 0.95:
            any_gender.add(name)
        (male if women > 0.5 else female).discard(name)
        if name in any_gender:
            female.discard(name)
            male.discard(name)
    any_gender -= female | male
    write('given-names.json', {'female': packed(female), 'male': packed(male), 'any': packed(any_gender)})

    with open(os.path.join(names_folder, 'dist.all.last'), encoding='ascii') as lines:
        for line in list(lines)[:CENSUS_SURNAMES]:
            name = line.split()[0].capitalize()
            if len(name) > 2:
                surnames.add(re.sub(r'^Mc([a-z])', lambda m: 'Mc' + m.group(1).upper(), name))
    write('surnames.json', {'surnames': packed(surnames)})
    print(len(female), 'female', len(male), 'male', len(any_gender), 'either', len(surnames), 'surnames')


if __name__ == '__main__':
    main(*sys.argv[1:4])
