package org.mentoringpair.calls;

import java.time.Instant;
import java.util.List;
import org.mentoringpair.pairing.Pair;

/**
 * Something that asks for the programme manager of a pair.
 *
 * @param messageKey of the sentence about it
 * @param arguments  of that sentence
 * @param words      what somebody wrote to the programme manager; empty for nothing
 * @param path       of the page to go on with, without Jira's context path; empty for none
 * @param pathKey    of what the link to that page says
 */
public record Call(Pair pair, Instant since, String messageKey, List<String> arguments, String words, String path, String pathKey) {
    public Call {
        arguments = List.copyOf(arguments);
    }

    /** One that is read on its page, or needs none. */
    public Call(Pair pair, Instant since, String messageKey, List<String> arguments, String words, String path) {
        this(pair, since, messageKey, arguments, words, path, "mentoring.calls.open");
    }
}
