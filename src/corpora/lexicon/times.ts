/** When things happen: for each part of the day and year, phrases for each use of the tenses. */

export interface TimePhrases {
  /** With the past. */
  readonly past: readonly string[];
  /** With "is …ing". */
  readonly now: readonly string[];
  /** With the present of habit. */
  readonly habit: readonly string[];
}

export const TIMES: Readonly<Record<string, TimePhrases>> = {
  dawn: {
    past: ['at dawn', 'before sunrise', 'very early in the morning'],
    now: ['before sunrise'],
    habit: ['at dawn', 'before sunrise', 'every day before sunrise'],
  },
  morning: {
    past: ['this morning', 'yesterday morning', 'early in the morning'],
    now: ['this morning'],
    habit: ['every morning', 'in the morning', 'early in the morning', 'on Saturday mornings'],
  },
  noon: {
    past: ['at noon', 'during the lunch break'],
    now: [],
    habit: ['at noon', 'at lunchtime'],
  },
  afternoon: {
    past: ['yesterday afternoon', 'this afternoon', 'after lunch'],
    now: ['this afternoon'],
    habit: ['in the afternoon', 'every afternoon', 'after lunch', 'on Sunday afternoons'],
  },
  evening: {
    past: ['in the evening', 'yesterday evening', 'after dinner'],
    now: ['this evening', 'tonight'],
    habit: ['in the evening', 'every evening', 'after work', 'on Friday evenings'],
  },
  dusk: {
    past: ['at sunset', 'as the sun went down'],
    now: [],
    habit: ['at sunset', 'at dusk'],
  },
  night: {
    past: ['last night', 'late at night', 'at midnight', 'in the middle of the night'],
    now: ['tonight'],
    habit: ['at night', 'every night', 'late at night'],
  },
  day: {
    past: ['yesterday', 'on Sunday', 'on Saturday', 'last week'],
    now: ['today'],
    habit: ['every day', 'on Sundays', 'on Saturdays'],
  },
  work: {
    past: ['yesterday', 'on Monday', 'last Friday', 'last week'],
    now: ['today', 'this week'],
    habit: ['every day', 'on Mondays', 'every Friday', 'from Monday to Friday'],
  },
  school: {
    past: ['after school', 'on Monday', 'before the holidays', 'yesterday'],
    now: ['today'],
    habit: ['after school', 'every Friday', 'on Mondays'],
  },
  week: {
    past: [
      'on [Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday]',
      'last [Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday]',
      '[two|three|four|five|ten] [days|weeks] ago',
      'on [Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday] [morning|afternoon|evening]',
    ],
    now: ['today', 'this week', 'at the moment', 'this [morning|afternoon]'],
    habit: [
      'on [Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays]',
      'every [Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday]',
      '[once|twice] a [day|week|month]',
      'before [breakfast|lunch|dinner]',
      'after [breakfast|lunch|dinner]',
    ],
  },
  coming: {
    past: [],
    now: [
      'tomorrow',
      'tomorrow [morning|afternoon|evening]',
      'next [week|month|year|spring|summer|autumn|winter]',
      'next [Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday]',
      'on [Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday]',
      'before [breakfast|lunch|dinner]',
      'after [breakfast|lunch|dinner]',
      'in [an hour|two hours|ten minutes|a week]',
      'soon',
    ],
    habit: [],
  },
  season: {
    past: [
      'last [spring|summer|autumn|winter|month|week|year]',
      'one day in [January|March|April|May|July|August|October|December]',
      'in [January|March|April|May|July|August|October|December]',
      'one [bright|cold|warm|grey|quiet|long] [morning|afternoon|evening]',
    ],
    now: ['this [spring|summer|autumn|winter|month|year]'],
    habit: [
      'in [January|March|April|May|July|August|October|December]',
      'in [spring|summer|autumn|winter]',
      'every [spring|summer|autumn|winter|month]',
      'on [warm|cold|rainy|quiet] [days|evenings|mornings]',
    ],
  },
  spring: {
    past: ['last spring', 'one day in April'],
    now: [],
    habit: ['in spring', 'every spring', 'in April'],
  },
  summer: {
    past: ['last summer', 'one hot day in July'],
    now: ['this summer'],
    habit: ['in summer', 'every summer', 'in July'],
  },
  autumn: {
    past: ['last autumn', 'one day in October'],
    now: [],
    habit: ['in autumn', 'every autumn', 'in October'],
  },
  winter: {
    past: ['last winter', 'one cold day in January'],
    now: [],
    habit: ['in winter', 'every winter', 'in January'],
  },
  fine: {
    past: ['one bright morning', 'one warm evening', 'one quiet afternoon'],
    now: [],
    habit: ['on warm days', 'on warm evenings'],
  },
  rainy: {
    past: ['yesterday', 'this morning', 'in the evening', 'last Sunday', 'after school'],
    now: [],
    habit: ['when it rains', 'on rainy days', 'on wet mornings'],
  },
  snowy: {
    past: ['last winter', 'yesterday', 'this morning', 'one cold day in January'],
    now: [],
    habit: ['in winter', 'every winter', 'when it snows', 'on cold days'],
  },
  windy: {
    past: ['yesterday', 'last autumn', 'this afternoon', 'one day in October'],
    now: [],
    habit: ['on windy days', 'when the wind blows', 'in autumn'],
  },
  sunny: {
    past: ['last summer', 'one hot day in July', 'yesterday', 'one bright morning'],
    now: ['today'],
    habit: ['on warm days', 'in summer', 'on sunny days', 'every summer'],
  },
  foggy: {
    past: ['this morning', 'early in the morning', 'yesterday morning', 'at dawn'],
    now: ['this morning'],
    habit: ['in autumn', 'early in the morning', 'on foggy mornings'],
  },
};
