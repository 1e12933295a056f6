package org.mentoringpair.recognition.web;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.pairing.Pair;

/** Where recognition begins, which is where a pair closes, and how its pages look. */
public final class RecognitionPages {
    private final ProjectPages projects;
    private final PageBuilderService pageBuilder;

    public RecognitionPages(ProjectPages projects, PageBuilderService pageBuilder) {
        this.projects = projects;
        this.pageBuilder = pageBuilder;
    }

    /** The path of the page, without Jira's context path. */
    String closing(Pair pair) {
        return projects.page(pair.projectId(), "org.mentoringpair.jira:closing");
    }

    void dress() {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:recognition-style");
    }
}
