/** Issue security: schemes of levels, and who belongs to each level. */
package org.mentoringpair.sandbox.issuesecurity;
