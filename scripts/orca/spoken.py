# Loaded by Orca as its customisation: writes down what would be spoken, and speaks nothing.
import os
from orca import speech

LOG = open(os.environ['SPOKEN'], 'a', buffering=1)


def text_of(content):
    if isinstance(content, str):
        return content
    if isinstance(content, (list, tuple)):
        return ' '.join(filter(None, map(text_of, content)))
    return ''


def speak(content, *rest, **options):
    text = text_of(content).strip()
    if text:
        LOG.write(text + '\n')


def say_all(utterances, progress):
    for item in utterances:
        context = item[0] if isinstance(item, (list, tuple)) else item
        speak(getattr(context, 'utterance', None) or item)
    LOG.write('=== END ===\n')


speech.speak = speak
speech.sayAll = say_all
