/** Agencies and broadcasters as datelines, bylines and credits name them, as the source of a case-sensitive pattern. */
export const AGENCIES =
  '(?:AAP|ABC|AFP|ANI|ANSA|AP|APA|Anadolu|Associated Press|BBC|Bloomberg|CBC|CBS|CNN|EFE|EPA|Getty Images|IANS|' +
  'Interfax|KCNA|Kyodo|NBC|NHK|NPR|PA|PAP|PTI|Reuters|TASS|UPI|Ukrinform|Xinhua|Yonhap|apa|dpa|ots)';
