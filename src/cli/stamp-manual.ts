import type { Manual } from "../model/manual.ts";

/**
 * The manual with the date that counts: what the command line says, else its own, else the day (UTC) of
 * SOURCE_DATE_EPOCH (reproducible-builds.org), else none. Never the clock's.
 */
export const stampManual = (manual: Manual, asked: string | undefined, epoch: string | undefined): Manual => {
	const value = asked ?? (manual.date === null ? dayOfEpoch(epoch) : undefined);
	return value === undefined ? manual : { ...manual, date: { value, span: manual.span } };
};

const dayOfEpoch = (epoch: string | undefined): string | undefined => {
	if (epoch === undefined || !/^\d{1,12}$/.test(epoch)) return undefined;
	const day = new Date(Number(epoch) * 1000);
	return Number.isNaN(day.getTime()) || day.getUTCFullYear() > 9999 ? undefined : day.toISOString().slice(0, 10);
};
