package org.mentoringpair.programme;

/** The options of Jira's select field Programme, by which issues are searched. */
public interface ProgrammeOptions {
    /** Adds an option, or finds the one of that name that is there. @return Jira's option id */
    long add(String programmeName);

    void rename(long optionId, String programmeName);
}
