package org.mentoringpair.sandbox.sharing;

/** Somebody may not share with whom they wished to; the message is a sentence for them. */
public final class SharingRefused extends RuntimeException {
    SharingRefused(String sentence) {
        super(sentence);
    }
}
