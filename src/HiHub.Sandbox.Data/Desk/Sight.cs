using System.Collections.Immutable;
using System.Text.Json;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>How close somebody stands to a case.</summary>
public enum Standpoint
{
    Office,
    Council,
    LegalReview,
    Applicant,
    Protection,
    Agency,
    Host,
    Bystander,
}

/// <summary>What of a case one person may see, decided here alone (INV-12): what is hidden appears as nothing.</summary>
public sealed class Sight
{
    private readonly SandboxCase _case;
    private readonly Actor _actor;

    private Sight(SandboxCase @case, Actor actor, RegimePack pack) =>
        (_case, _actor, Pack, From) = (@case, actor, pack, StandpointOf(@case, actor, pack));

    /// <summary>Whom applicants know by name; council members, agencies, hosts and inspectors stay free of pressure.</summary>
    public static ImmutableArray<Role> Named { get; } =
        [Role.Int, Role.Hnd, Role.Hod, Role.Csc, Role.Dec, Role.Clk, Role.Mon, Role.Omb, Role.Leg];

    public Standpoint From { get; }

    /// <summary>The figures under which the case stands.</summary>
    public RegimePack Pack { get; }

    public static Sight Of(SandboxCase @case, Actor actor, RegimePack pack) => new(@case, actor, pack);

    public bool Sees(AuditEvent row) =>
        From switch
        {
            Standpoint.Office => true,
            Standpoint.Council => row.Type != nameof(ActionName.Score) || row.Actor == _actor.PersonId || IsScored,
            _ => row.Actor == _actor.PersonId || Sees(row.Type, row.Body),
        };

    public bool Sees(CaseDocument row) =>
        From == Standpoint.Office
        || row.Origin switch
        {
            DocumentOrigin.Received => SeesReceived(row),
            DocumentOrigin.Notice => SightTables.Notices(From).Contains(row.Kind) && (From != Standpoint.Council || HasDeclared),
            DocumentOrigin.Decision => row.State == DocumentState.Issued && SightTables.SeesDecisions(From),
        };

    public bool Sees(WorkItem row) => From == Standpoint.Office || row.Assignee == _actor.PersonId || row.Assignee == _actor.Organisation;

    public bool Sees(PendingAct row) =>
        From == Standpoint.Office || row.Proposer == _actor.PersonId || (IsWholeOrganisation && row.ProposerOrganisation == _actor.Organisation);

    public bool Sees(PartHolder held) =>
        From is Standpoint.Office or Standpoint.Council
        || held.Holder == _actor.PersonId
        || held.Holder == _actor.Organisation
        || (From != Standpoint.Bystander && held.Part is Part.Handler or Part.Monitor)
        || (From == Standpoint.Applicant && held.Part == Part.Host);

    public bool SeesClock(string kind) => SightTables.SeesClock(From, kind);

    /// <summary>Reasons tell of drafts and opinions: only those whose roles may act learn them.</summary>
    public Refusal Tell(CaseAction action, Refusal refusal) =>
        From == Standpoint.Office
        || refusal.Code is "not-in-state" or "step-not-waiting"
        || _actor.RoleAmong(Lifecycles.RolesFor(_case, action.Name)) is not null
            ? refusal
            : Refusals.NotYourRole(action);

    private static Standpoint StandpointOf(SandboxCase @case, Actor actor, RegimePack pack) =>
        actor.Is(Role.System) || actor.BrokenGlass.Any(glass => glass.Reference == @case.Reference) ? Standpoint.Office
        : actor.IsApplicant && actor.Organisation == @case.Organisation ? Standpoint.Applicant
        : @case.Facts.Review.Council?.Has(actor.PersonId) == true ? Standpoint.Council
        : actor.Roles.Any(SightTables.IsOffice) || (actor.Is(Role.Dec) && DecidingAuthority.Is(actor.Organisation, @case, pack)) ? Standpoint.Office
        : actor.Is(Role.Leg) ? Standpoint.LegalReview
        : actor.Is(Role.Omb) ? Standpoint.Protection
        : actor.Is(Role.Con) && @case.Facts.Review.Consultations.Any(asked => asked.Organisation == actor.Organisation) ? Standpoint.Agency
        : actor.Is(Role.Hub) && @case.Holds(Part.Host, actor.Organisation) ? Standpoint.Host
        : Standpoint.Bystander;

    // Elsewhere the organisation is the office's own, and what colleagues do is not one's own.
    private bool IsWholeOrganisation => From is Standpoint.Applicant or Standpoint.Agency or Standpoint.Host or Standpoint.LegalReview;

    private bool IsScored => _case.State != ApplicationState.Council || CaseParties.Of(_case, "CouncilMembers").Count == 0;

    // SOD-2: the bundle opens to a member who has declared to be free of conflict.
    private bool HasDeclared => _case.Facts.People.Conflicts.Any(declared => declared.Person == _actor.PersonId && !declared.HasConflict);

    private bool SeesReceived(CaseDocument row) =>
        From switch
        {
            Standpoint.Applicant or Standpoint.LegalReview => true,
            Standpoint.Council => HasDeclared,
            // Whoever is asked reads what the question was sent with, not the whole dossier (NĐ 61/2018 Đ19.5.a).
            Standpoint.Agency => _case.Facts.Review.Consultations.Any(asked => asked.Organisation == _actor.Organisation && asked.Bundle.Contains(row.Id)),
            Standpoint.Host => row.Kind == nameof(DocumentKind.HostConsent),
            _ => false,
        };

    private bool Sees(string type, byte[] body)
    {
        using var said = JsonDocument.Parse(body);
        string? Text(string name) => said.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
        if (IsWholeOrganisation && Text("organisation") == _actor.Organisation)
            return true;
        return SightTables.Events(From).Contains(type)
            && Enum.TryParse<Role>(Text("role"), ignoreCase: true, out var role)
            && (role is Role.System or Role.App or Role.Apa || Named.Contains(role));
    }
}
