import { plainDate, type PlainDate } from '@folkmoot/basics';

/**
 * Easter Sunday in the Gregorian calendar.
 * Source: Calendar (New Style) Act 1750 (24 Geo. 2 c. 23), in the arithmetic form published anonymously in
 * Nature, 20 April 1876.
 */
export function easterSunday(year: number): PlainDate {
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const golden = year % 19;
  const lunarCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - lunarCorrection + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const daysAfterMarchBegan = epact + toSunday - 7 * late + 114;
  const month = String(Math.floor(daysAfterMarchBegan / 31)).padStart(2, '0');
  const day = String((daysAfterMarchBegan % 31) + 1).padStart(2, '0');
  return plainDate(`${String(year).padStart(4, '0')}-${month}-${day}`);
}
