/** How what travels becomes issues in another project, and how the pair that stays behind is closed. */
package org.mentoringpair.jira.handover;
