import { renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toWeekStart, useWeekStart } from '../../../src/app/list/use-week-start.ts';

const RealLocale = Intl.Locale;
/** A browser that knows weeks in this way, and what is a language tag as any does. */
const fakeLocale = (of: (language: string) => object) => {
  function Locale(language: string) {
    return { baseName: new RealLocale(language).baseName, ...of(language) };
  }
  vi.stubGlobal('Intl', { Locale });
};
const firstDay = (language: string) => ({ firstDay: language === 'en-US' ? 7 : 6 });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('app/list/use-week-start', () => {
  it('asks the browser, as a function or as a value', () => {
    fakeLocale((language) => ({ getWeekInfo: () => firstDay(language) }));
    expect([toWeekStart('en-US'), toWeekStart('ar-EG')]).toEqual([7, 6]);
    fakeLocale((language) => ({ weekInfo: firstDay(language) }));
    expect([toWeekStart('en-US'), toWeekStart('ar-EG')]).toEqual([7, 6]);
  });

  it('asks once for as long as a calendar is there', () => {
    const asked = vi.fn(() => ({ firstDay: 7 }));
    fakeLocale(() => ({ getWeekInfo: asked }));
    const { result, rerender } = renderHook(useWeekStart);
    rerender();
    expect(result.current).toBe(7);
    expect(asked).toHaveBeenCalledOnce();
  });

  it('is Monday where the browser does not know', () => {
    fakeLocale(() => ({}));
    expect(toWeekStart('en-US')).toBe(1);
  });

  it.each(['', 'C', 'en_US.UTF-8'])('is Monday for %j, which is no language tag', (language) => {
    fakeLocale((known) => ({ getWeekInfo: () => firstDay(known) }));
    expect(toWeekStart(language)).toBe(1);
  });
});
