package org.mentoringpair.people;

/** Brings letters to people by Jira's own mail; what is handed over does not come back when a transaction does. */
public interface Post {
    /** Whoever has no mail address gets nothing. */
    void send(Person to, Letter letter);
}
