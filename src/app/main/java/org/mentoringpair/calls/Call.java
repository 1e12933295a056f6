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
 */
public record Call(Pair pair, Instant since, String messageKey, List<String> arguments, String words, String path) {
    public Call {
        arguments = List.copyOf(arguments);
    }
}
