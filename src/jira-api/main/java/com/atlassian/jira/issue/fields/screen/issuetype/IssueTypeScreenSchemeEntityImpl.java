package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import org.mentoringpair.jiraapi.ForPlaying;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira. */
public class IssueTypeScreenSchemeEntityImpl implements IssueTypeScreenSchemeEntity {
    private Long id;
    private String issueTypeId;
    private FieldScreenScheme fieldScreenScheme;
    private IssueTypeScreenScheme issueTypeScreenScheme;

    public IssueTypeScreenSchemeEntityImpl(IssueTypeScreenSchemeManager issueTypeScreenSchemeManager, FieldScreenSchemeManager fieldScreenSchemeManager, ConstantsManager constantsManager) {
    }

    @ForPlaying
    @Override
    public void setId(Long id) {
        this.id = id;
    }

    @Override
    public String getIssueTypeId() {
        return issueTypeId;
    }

    @Override
    public void setIssueTypeId(String issueTypeId) {
        this.issueTypeId = issueTypeId;
    }

    @ForPlaying
    @Override
    public FieldScreenScheme getFieldScreenScheme() {
        return fieldScreenScheme;
    }

    @Override
    public void setFieldScreenScheme(FieldScreenScheme fieldScreenScheme) {
        this.fieldScreenScheme = fieldScreenScheme;
    }

    @ForPlaying
    @Override
    public IssueTypeScreenScheme getIssueTypeScreenScheme() {
        return issueTypeScreenScheme;
    }

    @Override
    public void setIssueTypeScreenScheme(IssueTypeScreenScheme issueTypeScreenScheme) {
        this.issueTypeScreenScheme = issueTypeScreenScheme;
    }
}
