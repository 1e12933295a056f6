package org.mentoringpair.sandbox.workflows;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.issue.status.category.StatusCategory;
import org.springframework.stereotype.Component;

/** Status categories by key. */
@Component
final class StatusCategories implements StatusCategoryManager {
    @Override
    public StatusCategory getStatusCategoryByKey(String key) {
        return Category.of(key);
    }
}
