/** Active Objects itself, on the sandbox's database, under the table names Jira would give. */
package org.mentoringpair.sandbox.activeobjects;
