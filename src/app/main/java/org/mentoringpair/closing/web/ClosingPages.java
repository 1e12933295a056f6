package org.mentoringpair.closing.web;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.pairing.Pair;

/** Where a pair closes, and how those pages look. */
public final class ClosingPages {
    static final String CLOSING = "org.mentoringpair.jira:closing";
    private final ProjectPages projects;
    private final PageBuilderService pageBuilder;

    public ClosingPages(ProjectPages projects, PageBuilderService pageBuilder) {
        this.projects = projects;
        this.pageBuilder = pageBuilder;
    }

    /** The path of the page, without Jira's context path. */
    String closing(Pair pair) {
        return projects.page(pair.projectId(), CLOSING);
    }

    void dress() {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:closing-style");
    }
}
