package org.mentoringpair.charter.web;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.pairing.Pair;

/** Where the charter of a pair is shown, and how its pages look. */
public final class CharterPages {
    private static final String CHARTER = "org.mentoringpair.jira:charter";

    private final ProjectPages projects;
    private final PageBuilderService pageBuilder;

    public CharterPages(ProjectPages projects, PageBuilderService pageBuilder) {
        this.projects = projects;
        this.pageBuilder = pageBuilder;
    }

    /** The path of the charter's page, without Jira's context path. */
    String charter(Pair pair) {
        return projects.page(pair.projectId(), CHARTER);
    }

    void dress() {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:charter-style");
    }
}
