// Calls a Jira through the npm package jira-client and prints what came back, as one JSON object.
// Usage: node call.js <address of Jira> <key of a project> <key of an issue with the property review> <key for a new project>; the variable LOGINS says how amara and admin log in.
const JiraClient = require('jira-client');

const [address, project, keeper, newProject] = process.argv.slice(2);
const logins = JSON.parse(process.env.LOGINS);

function client(person) {
  const url = new URL(address);
  return new JiraClient({
    protocol: url.protocol.replace(':', ''), host: url.hostname, port: url.port, base: url.pathname.replace(/\//g, ''),
    apiVersion: '2', username: logins[person].username, password: logins[person].password,
  });
}

async function refusal(call) {
  try {
    await call;
    return null;
  } catch (refused) {
    // the client hands on the body of the answer, not its status
    return JSON.parse(refused.message);
  }
}

const names = (list) => list.map((each) => each.name);

async function talk() {
  const jira = client('amara');
  const admin = client('admin');
  const seen = {};

  seen.version = (await jira.getServerInfo()).version;
  seen.me = (await jira.getCurrentUser()).displayName;
  seen.projects = (await jira.listProjects()).map((each) => each.key);
  seen.project = (await jira.getProject(project)).lead.name;
  seen.types = names(await jira.listIssueTypes());
  seen.statuses = names(await jira.listStatus());
  seen.priorities = names(await jira.listPriorities());
  seen.fields = (await jira.listFields()).map((field) => field.id);

  const fields = { project: { key: project }, issuetype: { name: 'Task' }, summary: 'Write down a question' };
  const made = await jira.addNewIssue({ fields });
  seen.created = (await jira.findIssue(made.key)).fields.summary;
  await jira.updateIssue(made.id, { fields: { summary: 'Write down another question', priority: { name: 'Low' } } });
  seen.updated = (await jira.findIssue(made.key)).fields;
  const child = await jira.addNewIssue({ fields: { ...fields, issuetype: { name: 'Sub-task' }, parent: { key: made.key }, summary: 'The first question' } });
  seen.subTasks = (await jira.findIssue(made.key)).fields.subtasks.map((each) => each.key === child.key);
  await jira.updateAssignee(made.key, 'kenji');
  seen.assigned = (await jira.findIssue(made.key)).fields.assignee.displayName;
  seen.notAssignable = await refusal(jira.updateAssignee(made.key, 'nobody'));
  await jira.issueLink({ type: { name: 'Blocks' }, inwardIssue: { key: made.key }, outwardIssue: { key: child.key } });
  seen.links = (await jira.findIssue(made.key)).fields.issuelinks.map((link) => link.outwardIssue.key === child.key);
  seen.linkTypes = names((await jira.listIssueLinkTypes()).issueLinkTypes);
  await admin.addWatcher(made.key, 'siobhan');
  seen.watchers = names((await jira.getIssueWatchers(made.key)).watchers);
  await jira.addWorklog(made.key, { comment: 'Two of three.', timeSpent: '1h 30m' });
  seen.worklogs = (await jira.getIssueWorklogs(made.key)).worklogs.map((log) => `${log.timeSpent}: ${log.comment}`);
  seen.property = (await jira.getIssueProperty(keeper, 'review')).value;
  seen.noProperty = await refusal(jira.getIssueProperty(keeper, 'nothing'));
  seen.required = await jira.getIssueCreateMetadata({ projectKeys: project, issuetypeNames: 'Task', expand: 'projects.issuetypes.fields' }).then(
    (meta) => Object.values(meta.projects[0].issuetypes[0].fields).filter((field) => field.required).map((field) => field.fieldId),
    () => [], // Jira has it no longer since version 9
  );
  await jira.addComment(made.key, 'Two so far.');
  seen.comments = (await jira.getComments(made.key)).comments.map((comment) => comment.body);
  await admin.addCommentAdvanced(made.key, { body: 'Between us.', visibility: { type: 'role', value: 'Administrators' } });
  seen.forOthers = (await jira.getComments(made.key)).total;
  seen.forAdministrators = (await admin.getComments(made.key)).comments.map((comment) => comment.visibility && comment.visibility.value);
  seen.notAMember = await refusal(jira.addCommentAdvanced(made.key, { body: 'Hello?', visibility: { type: 'role', value: 'Administrators' } }));
  const spoken = await jira.addComment(made.key, 'To be taken back.');
  await jira.updateComment(made.key, spoken.id, 'Taken back.');
  seen.corrected = (await jira.getComment(made.key, spoken.id)).body;
  await jira.deleteComment(made.key, spoken.id);
  const [log] = (await jira.getIssueWorklogs(made.key)).worklogs;
  const foreign = await admin.addWorklog(made.key, { comment: 'One of three.', timeSpent: '1h' });
  seen.notHerWorklog = await refusal(jira.deleteWorklog(made.key, foreign.id));
  await admin.deleteWorklog(made.key, foreign.id);
  await jira.deleteWorklog(made.key, log.id);
  const [link] = (await jira.findIssue(made.key)).fields.issuelinks;
  await jira.deleteIssueLink(link.id);
  const bare = (await jira.findIssue(made.key)).fields;
  seen.takenAway = { worklogs: bare.worklog.total, links: bare.issuelinks.length, comments: bare.comment.total };
  seen.unlinked = await refusal(jira.deleteIssueLink(link.id));
  const { transitions } = await jira.listTransitions(made.key);
  seen.transitions = names(transitions);
  await jira.transitionIssue(made.key, { transition: { id: transitions.find((each) => each.name === 'Done').id } });
  seen.moved = (await jira.findIssue(made.key)).fields.status.name;
  const found = await jira.searchJira(`project = ${project} AND summary ~ question ORDER BY key`, { maxResults: 1, fields: ['summary'] });
  seen.found = { total: found.total, keys: found.issues.map((issue) => issue.key === child.key || issue.key === made.key) };

  seen.newProject = (await admin.createProject({ key: newProject, name: `Signals ${newProject} by npm`, projectTypeKey: 'software', lead: logins.admin.username })).key;
  seen.notAllowed = await refusal(jira.deleteIssue(made.key));
  await admin.deleteIssue(child.key);
  await admin.deleteIssue(made.key);
  seen.gone = await refusal(jira.findIssue(made.key));
  seen.faulty = await refusal(jira.addNewIssue({ fields: { ...fields, summary: '' } }));
  return seen;
}

talk().then((seen) => console.log(JSON.stringify(seen)), (failed) => {
  console.error(failed.message);
  process.exitCode = 1;
});
