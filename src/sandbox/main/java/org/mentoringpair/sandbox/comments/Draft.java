package org.mentoringpair.sandbox.comments;

/** A comment as somebody wants it to be. */
public record Draft(String body, Audience audience) {
    public static Draft forEverybody(String body) {
        return new Draft(body, Audience.EVERYBODY);
    }

    /** Line ends as they are kept, whatever the browser sent. */
    String lines() {
        return body.replace("\r\n", "\n");
    }
}
