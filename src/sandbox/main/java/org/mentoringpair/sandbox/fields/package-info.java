/** The fields an issue can have: Jira's own and custom ones, what each holds, and how its values are typed, kept and shown. */
package org.mentoringpair.sandbox.fields;
