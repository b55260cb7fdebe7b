/** The one door to the validator, so that it is configured before the first schema is made: the window's content policy forbids code made at run time. */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
