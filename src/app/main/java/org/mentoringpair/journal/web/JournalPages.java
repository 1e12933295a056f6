package org.mentoringpair.journal.web;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.pairing.Pair;

/** Where the journal of a pair is shown, and how its pages look. */
public final class JournalPages {
    private static final String JOURNAL = "org.mentoringpair.jira:journal";

    private final ProjectPages projects;
    private final PageBuilderService pageBuilder;

    public JournalPages(ProjectPages projects, PageBuilderService pageBuilder) {
        this.projects = projects;
        this.pageBuilder = pageBuilder;
    }

    /** The path of the journal's page, without Jira's context path. */
    String journal(Pair pair) {
        return projects.page(pair.projectId(), JOURNAL);
    }

    void dress() {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:journal-style");
    }
}
