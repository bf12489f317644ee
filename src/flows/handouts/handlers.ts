import type { Handler, Handlers } from '../handler.ts';
import { calendarHandout, shortlistHandout } from './papers.ts';
import { pictureHandout } from './pictures.ts';
import { placeHandout } from './place.ts';
import { codeHandout, shareHandout } from './share.ts';

const forAnyone = (take: Handler['take']): Handler => ({ needs: 'anyone', take });

/** The buttons that hand an answer out: as a picture, on paper, on a map, as a link. */
export const handoutHandlers: Handlers = {
  commands: {},
  verbs: {
    picture: forAnyone(pictureHandout),
    brief: forAnyone(shortlistHandout('brief')),
    table: forAnyone(shortlistHandout('table')),
    calendar: forAnyone(calendarHandout),
    place: forAnyone(placeHandout),
    share: forAnyone(shareHandout),
    code: forAnyone(codeHandout),
  },
};
