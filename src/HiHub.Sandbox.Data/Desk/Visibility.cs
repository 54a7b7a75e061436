using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>Who may see which case at all; every list starts here, and a stranger's case does not exist (404).</summary>
public static class Visibility
{
    private static readonly Role[] s_staff = [Role.Int, Role.Hnd, Role.Hod, Role.Csc, Role.Chr, Role.Cmb, Role.Dec, Role.Clk, Role.Mon, Role.Omb];
    private static readonly Role[] s_consulted = [Role.Con, Role.Leg, Role.Hub];
    private static readonly Part[] s_organisationParts = [Part.Consulted, Part.Host];

    /// <summary>Who reads the office's statistics in full; they name no applicant, but small numbers may.</summary>
    public static IReadOnlyList<Role> StatisticsReaders { get; } = [.. s_staff, Role.Reg];

    /// <summary>The office's own people, who see every filed case.</summary>
    public static bool IsStaff(this Actor actor) => actor.Roles.Any(s_staff.Contains);

    /// <summary>Applicants by organisation, the consulted and hosts by their part or an open question, legal review from appraisal on, staff all but drafts and others' advice, the one-stop desk the drafts it writes off papers.</summary>
    public static IQueryable<SandboxCase> CasesVisibleTo(this SandboxDb db, Actor actor)
    {
        var (person, organisation, leg, desk) = (actor.PersonId, actor.Organisation, actor.Is(Role.Leg), actor.Is(Role.Int));
        if (actor.Is(Role.System))
            return db.Cases;
        if (actor.IsApplicant && !actor.IsStaff())
            return db.Cases.Where(row => row.Organisation == organisation);
        var cases = db.Cases.Where(row => !db.CaseConflicts.Any(conflict => conflict.Reference == row.Reference && conflict.Person == person));
        // A draft that was withdrawn before it was filed stays its author's own; what came on paper the desk has had in its hands.
        cases = cases.Where(row => row.State != ApplicationState.Withdrawn || db.AuditEvents.Any(one => one.Stream == row.Reference && (one.Type == nameof(ActionName.Submit) || desk && one.Type == nameof(ActionName.EnterDossier))));
        if (SeesAdvice(actor))
            return cases.Where(row => row.State >= ApplicationState.PreConsult && row.State != ApplicationState.Draft || desk && db.AuditEvents.Any(one => row.State == ApplicationState.Draft && one.Stream == row.Reference && one.Type == nameof(ActionName.EnterDossier)));
        if (desk)
            return cases.Where(row => row.State > ApplicationState.Draft || row.State == ApplicationState.Draft && db.AuditEvents.Any(one => one.Stream == row.Reference && one.Type == nameof(ActionName.EnterDossier)));
        if (actor.IsStaff())
            return cases.Where(row => row.State > ApplicationState.Draft);
        if (s_consulted.Any(actor.Is))
            return cases.Where(row =>
                (leg && row.State >= ApplicationState.Appraising && row.State <= ApplicationState.Permitted)
                || row.State > ApplicationState.Draft
                && (db.CaseParts.Any(held => held.Reference == row.Reference && s_organisationParts.Contains(held.Part) && (held.Holder == organisation || held.Holder == person))
                    || db.WorkItems.Any(item => item.Reference == row.Reference && item.ClosedAt == null && (item.Assignee == organisation || item.Assignee == person))));
        string[] opened = [.. actor.BrokenGlass.Select(glass => glass.Reference)];
        return cases.Where(row => opened.Contains(row.Reference));
    }

    /// <summary>The same answer for one loaded case. Machines reach the case of the organisation they are bound to, though they list none.</summary>
    internal static bool MaySee(this Actor actor, CaseFile file)
    {
        var (@case, state) = (file.Case, file.Case.State);
        if (actor.Is(Role.System))
            return true;
        if (@case.Facts.People.HasConflict(actor.PersonId) && !(actor.IsApplicant && @case.Organisation == actor.Organisation))
            return false;
        if (actor.BrokenGlass.Any(glass => glass.Reference == @case.Reference))
            return true;
        var entered = actor.Is(Role.Int) && @case.Facts.Intake.Entry is not null;
        var filed = state > ApplicationState.Draft && (state != ApplicationState.Withdrawn || @case.Facts.Intake.SubmittedAt is not null || entered);
        if (actor.IsStaff() || SeesAdvice(actor))
            return filed || (state == ApplicationState.PreConsult && SeesAdvice(actor)) || (state == ApplicationState.Draft && entered);
        if (actor.IsApplicant || actor.Is(Role.Api))
            return @case.Organisation == actor.Organisation;
        if (actor.Is(Role.Leg) && state is >= ApplicationState.Appraising and <= ApplicationState.Permitted)
            return true;
        return filed && s_consulted.Any(actor.Is) && (Holds(actor, @case) || file.Items.Any(item => item.Assignee == actor.Organisation || item.Assignee == actor.PersonId));
    }

    private static bool SeesAdvice(Actor actor) => actor.Is(Role.Hnd) || actor.Is(Role.Hod) || actor.Is(Role.Reg);

    private static bool Holds(Actor actor, SandboxCase @case) =>
        @case.Facts.People.Parts.Any(held => s_organisationParts.Contains(held.Part) && (held.Holder == actor.Organisation || held.Holder == actor.PersonId));
}
