package com.atlassian.jira.issue.fields.screen.issuetype;

import java.util.Collection;
import java.util.List;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira. */
public class IssueTypeScreenSchemeImpl implements IssueTypeScreenScheme {
    private final IssueTypeScreenSchemeManager issueTypeScreenSchemeManager;
    private Long id;
    private String name;
    private String description;

    public IssueTypeScreenSchemeImpl(IssueTypeScreenSchemeManager issueTypeScreenSchemeManager) {
        this.issueTypeScreenSchemeManager = issueTypeScreenSchemeManager;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public void setId(Long id) {
        this.id = id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String name) {
        this.name = name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public Collection<IssueTypeScreenSchemeEntity> getEntities() {
        return id == null ? List.of() : issueTypeScreenSchemeManager.getIssueTypeScreenSchemeEntities(this);
    }

    /** Needs a stored scheme: the entity is stored at once. */
    @Override
    public void addEntity(IssueTypeScreenSchemeEntity issueTypeScreenSchemeEntity) {
        issueTypeScreenSchemeEntity.setIssueTypeScreenScheme(this);
        issueTypeScreenSchemeManager.createIssueTypeScreenSchemeEntity(issueTypeScreenSchemeEntity);
    }

    @Override
    public void store() {
        if (id == null) {
            issueTypeScreenSchemeManager.createIssueTypeScreenScheme(this);
        } else {
            issueTypeScreenSchemeManager.updateIssueTypeScreenScheme(this);
        }
    }
}
