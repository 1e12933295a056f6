/** Projects, their roles, the Create project dialog with the blueprints of apps, and the project's pages. */
package org.mentoringpair.sandbox.projects;
