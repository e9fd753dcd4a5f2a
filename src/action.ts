/** The action as a process: its exit code is a failure until the very end says otherwise. */
import { act } from './action/act.ts';

process.exitCode = 1;
process.exitCode = await act(process.env);
