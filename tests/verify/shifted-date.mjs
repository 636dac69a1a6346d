// Loaded before a build: lets the clock of its machine go wrong by 400 days.
const SHIFT = 400 * 86_400_000;
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + SHIFT);
    else super(...parts);
  }

  static now() {
    return RealDate.now() + SHIFT;
  }
};
