/** The options of `change-gate new`. */
import { CHECKS } from '../../files/checks/text-kinds.ts';
import { answer, answers, atMostOne, flag, folder } from '../kit/option-kinds.ts';
import { options } from '../kit/options.ts';

export const TYPES = ['normal', 'standard', 'emergency'] as const;

export const OPTIONS = options(
  'new',
  atMostOne('ID', 'the id of the record; default: the next one that is free', 'name one id at most'),
  {
    root: folder(),
    type: answer(TYPES.join('|'), 'what type of change it is'),
    title: answer('T', 'what is changed, in one line'),
    environment: answers('E', 'an environment that it goes to'),
    item: answers('I', 'a configuration item that it touches'),
    impact: answer('1-5', 'how bad it is if it goes wrong'),
    likelihood: answer('1-5', 'how likely it is to go wrong'),
    start: answer('TIME', "when it may begin to go out, in the policy's zone or with an offset"),
    end: answer('TIME', 'when it has to be over, written in the same way'),
    'requested-by': answer('LOGIN', 'who asks for it'),
    'assessed-by': answer('LOGIN', 'who assessed it'),
    model: answer('ID', 'the model of a standard change'),
    incident: answer('X', 'the incident that an emergency change answers to'),
    from: answer(
      'ID',
      'writes the record for the next environment: what people wrote in ID is copied, and it covers ID',
    ),
    print: flag('shows the record and writes nothing'),
  },
  ({ named }) => {
    const advice = named === null ? null : CHECKS.Id(named);
    return advice === null ? null : `${advice.message} ${advice.remedy}`;
  },
);
