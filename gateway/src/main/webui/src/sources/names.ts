import { language, t } from '../messages/t';

/* Countries and languages by their names. */

const COUNTRIES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT ' +
  'BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ' +
  'ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT ' +
  'HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS ' +
  'LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI ' +
  'NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG ' +
  'SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG ' +
  'UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';

const LANGUAGES =
  'af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fr fy ga gl gu ha he hi hr hu hy id ' +
  'ig is it ja ka kk km kn ko ku ky lb lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn no or pa pl ps ' +
  'pt ro ru rw sd si sk sl sn so sq sr sv sw ta te tg th ti tk tl tr uk ur uz vi wo xh yi yo zh zu';

const countryNames = new Intl.DisplayNames([language], { type: 'region' });
const languageNames = new Intl.DisplayNames([language], { type: 'language' });

/** Codes that ISO 3166 leaves to users have no name; invented countries bear them. */
export function countryName(code: string): string {
  const name = named(countryNames, code);
  return name === code && /^[A-Z]{2}$/.test(code) ? t('outlets.unlistedCountry', { code }) : name;
}

export function languageNameOf(tag: string): string {
  return named(languageNames, tag);
}

function named(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code; // not a code at all: as it was given
  }
}

export interface Choice {
  value: string;
  label: string;
}

/** In the order of their names; what is chosen now is among them, even if we do not know it. */
export function countries(chosen: string | null): Choice[] {
  return choices(COUNTRIES, chosen, countryName);
}

export function languages(chosen: string | null): Choice[] {
  return choices(LANGUAGES, chosen, languageNameOf);
}

function choices(codes: string, chosen: string | null, name: (code: string) => string): Choice[] {
  const all = new Set(codes.split(' '));
  if (chosen !== null) all.add(chosen);
  const known = [...all].map((value) => ({ value, label: name(value) }));
  known.sort((one, other) => one.label.localeCompare(other.label, language));
  return [{ value: '', label: t('outlets.notKnown') }, ...known];
}
