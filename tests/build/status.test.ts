import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldStatus, type StatusReport } from '../../graph/build/index.ts';
import { STATUSES, type Status } from '../../graph/model/index.ts';

const on = (published: string | undefined, status: Status): StatusReport => ({
  status,
  ...(published && { published }),
});
const fold = (reports: readonly StatusReport[], began?: string) => foldStatus(reports, began);

describe('the status of several reports', () => {
  test('follows the forecasts until there is an outcome', () => {
    const reports = [on('2020-09-02', 'unlikely'), on('2020-09-04', 'planned'), on('2020-09-04', 'happened')];
    expect(fold(reports.slice(0, 1))?.status).toBe('unlikely');
    expect(fold(reports.slice(0, 2))?.status).toBe('planned');
    expect(fold(reports)?.status).toBe('happened');
  });

  test.each(['planned', 'likely', 'possible', 'unlikely'] as const)('is never overridden by a later %s', (forecast) => {
    for (const outcome of ['happened', 'ongoing', 'cancelled'] as const) {
      expect(fold([on('2020-09-01', outcome), on('2020-09-09', forecast)])?.status).toBe(outcome);
      expect(fold([on(undefined, outcome), on('2020-09-09', forecast)])?.status).toBe(outcome);
    }
  });

  test('is that of the latest outcome', () => {
    expect(fold([on('2020-09-01', 'ongoing'), on('2020-09-03', 'happened')])?.status).toBe('happened');
    expect(fold([on('2020-09-03', 'ongoing'), on('2020-09-01', 'happened')])?.status).toBe('ongoing');
    expect(fold([on('2020-09-01', 'happened'), on('2020-09-03', 'cancelled')])?.status).toBe('cancelled');
  });

  test('is that of the dated report where another has no date', () => {
    expect(fold([on(undefined, 'cancelled'), on('1950-01-01', 'ongoing')])?.status).toBe('ongoing');
    expect(fold([on(undefined, 'likely'), on('1950-01-01', 'possible')])?.status).toBe('possible');
  });

  test('ranks the reports of one day', () => {
    const order: Status[] = ['happened', 'denied', 'cancelled', 'ongoing', 'planned', 'unlikely', 'likely', 'possible'];
    order.forEach((stronger, index) => {
      for (const weaker of order.slice(index + 1)) {
        const reports = [on('2020-09-04', weaker), on('2020-09-04', stronger)];
        // A denial of a day on which the thing began earlier is an outcome; beforehand it is a forecast.
        const expected = stronger === 'denied' && /cancelled|ongoing/u.test(weaker) ? [weaker, 'denied'] : [stronger];
        expect(expected).toContain(fold(reports)?.status);
        expect(fold(reports, '2020-09-01')?.status).toBe(stronger);
      }
    });
  });

  test('takes a denial for an outcome only where it was made after the event began', () => {
    const planned = on('2020-09-02', 'planned');
    expect(fold([on('2020-09-01', 'denied'), planned], '2020-09-04')?.status).toBe('planned');
    expect(fold([on('2020-09-05', 'denied'), on('2020-09-06', 'planned')], '2020-09-04')?.status).toBe('denied');
    expect(fold([on('2020-09-03', 'denied'), on('2020-09-05', 'happened')], '2020-09-04')).toEqual({
      status: 'happened',
      contested: false,
    });
  });

  test('is contested where what happened is denied after it began, whichever is later', () => {
    const happened = on('2020-09-05', 'happened');
    expect(fold([happened, on('2020-09-06', 'denied')], '2020-09-04')).toEqual({ status: 'denied', contested: true });
    expect(fold([on('2020-09-05', 'denied'), on('2020-09-07', 'happened')], '2020-09-04')).toEqual({
      status: 'happened',
      contested: true,
    });
    expect(fold([happened, on('2020-09-03', 'denied')], '2020-09-04')?.contested).toBe(false);
    expect(fold([happened, on(undefined, 'denied')], '2020-09-04')?.contested).toBe(false);
  });

  test('counts an event without a date as begun when it was first reported so', () => {
    expect(fold([on('2020-09-05', 'happened'), on('2020-09-06', 'denied')])).toEqual({
      status: 'denied',
      contested: true,
    });
    expect(fold([on('2020-09-04', 'denied'), on('2020-09-05', 'happened')])).toEqual({
      status: 'happened',
      contested: false,
    });
  });

  test('does not depend on the order of the reports', () => {
    const day = fc.option(fc.constantFrom('2020-09-01', '2020-09-04', '2020-09-05'), { nil: undefined });
    const report = fc.tuple(day, fc.constantFrom(...STATUSES)).map(([published, status]) => on(published, status));
    fc.assert(
      fc.property(fc.array(report, { minLength: 1, maxLength: 6 }), day, (reports, began) => {
        expect(fold([...reports].reverse(), began)).toEqual(fold(reports, began));
        expect(fold([...reports, ...reports], began)).toEqual(fold(reports, began));
      }),
    );
  });

  test('is none where nothing is reported', () => {
    expect(fold([])).toBeUndefined();
  });
});
