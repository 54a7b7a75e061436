using System.Collections.Concurrent;
using System.Reflection;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Workflows.Running;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>One act in memory: facts, states, procedures, clocks and documents change here first and are written in one go, or not at all.</summary>
internal sealed partial class ActUnderWay(CaseFile file, LawBook law, ActRequest? request, DateTimeOffset now) : IWorkflowHost
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo?> s_subjects = new();
    private static readonly string[] s_subjectNames = ["RequestId", "IncidentId", "FindingId", "ComplaintId", "WithdrawalId", "Period"];

    private readonly CaseFacts _factsBefore = file.Case.Facts;
    private readonly List<StepRecord> _early = [];
    private Dossier? _dossier = file.Dossier;
    private Dossier? _newDossier;
    private bool _wantsDossierCode;
    private Precedent? _precedent;

    public SandboxCase Case => file.Case;

    public CaseFile File => file;

    public DateTimeOffset Now => now;

    public RegimePack Pack { get; private set; } = PackOf(file.Case, law, request, now);

    public CaseWork Work { get; } = file.Work();

    public List<EventDraft> Events { get; } = [];

    public CaseStates States => new(Case.State.ToString(), Case.TrialState.ToString());

    public Act Begin(Actor actor, Role role, Actor? second = null) =>
        new(Case, actor, now, Pack, law.Calendar, _dossier)
        {
            Role = role,
            SecondSigner = second,
            Router = law.Router,
            Regimes = law.InForce,
            VersionOfPack = version => law.Find(Case.Regime, version),
        };

    /// <summary>Does the act, then lets the procedures follow. Throws <see cref="ActionRefusedException"/>.</summary>
    public void Do(CaseAction action, object input, ReadOnlyMemory<byte> json, Actor actor, Role role, Actor? second = null)
    {
        var before = States;
        var act = Perform(action, input, json, actor, role, second);
        if (law.Engine.Acted(Work, action.Name, actor, before, this, SubjectOf(input) ?? (law.StartsProcedure(action.Name) ? act.Made : null)) is { } refusal)
            throw new ActionRefusedException(refusal);
    }

    /// <summary>False where nothing waits for the timer any more.</summary>
    public bool FireTimer(WaitingTimer timer)
    {
        if (!law.Engine.TimerFired(Work, timer.InstanceId, timer.Id, this))
            return false;
        CancelTimer(timer.Id);
        if (Events.Count == 0)
            Unversioned("TimerFired");
        return true;
    }

    public bool Allows(ActionName action) => !Lifecycles.RolesFor(Case, action).IsEmpty;

    public bool Holds(string rule, string? subject) => CaseRules.Holds(rule, Case, Pack, subject);

    public IReadOnlyList<string> Parties(string of) => CaseParties.Of(Case, of);

    public void Fire(ActionName trigger)
    {
        var action = ActionCatalogue.Of(trigger);
        if (Lifecycles.WhyNot(Case, trigger) is { } refusal)
            throw new ActionRefusedException(refusal);
        var (input, errors) = ActionInput.Read(action, default);
        if (input is null)
            throw new InvalidOperationException($"{trigger} cannot be fired without input: {errors[0].Path} {errors[0].En}");
        Perform(action, input, default, Actor.System, Role.System, null);
    }

    public string NewId(string prefix)
    {
        Case.Write(Case.Facts with { LastId = Case.Facts.LastId + 1 });
        return $"{prefix}-{Case.Facts.LastId}";
    }

    public void Record(StepRecord record) => (Events.Count == 0 ? _early : Events[^1].Steps).Add(record);

    public string StateCodes() => $"{Case.State.Code()}/{Case.TrialState.Code()}";

    public void Draft(EventDraft draft)
    {
        draft.Steps.AddRange(_early);
        _early.Clear();
        Events.Add(draft);
    }

    // Until acceptance a dossier stands under no law: a draft of June that is received in July is a case of July.
    private static RegimePack PackOf(SandboxCase @case, LawBook law, ActRequest? request, DateTimeOffset now)
    {
        var (day, bound) = (OfficeTime.DayOf(now), @case.Regime);
        if (request?.Action == ActionName.Accept
            && @case.State == ApplicationState.Submitted
            && law.InForce(LegalPosition.RegimeFor(bound, day), day) is { } pack
            && (pack.Code, pack.Version) != (bound, @case.PackVersion))
            @case.BindTo(pack);
        return law.Pack(@case.Regime, @case.PackVersion);
    }

    private Act Perform(CaseAction action, object input, ReadOnlyMemory<byte> json, Actor actor, Role role, Actor? second)
    {
        var draft = new EventDraft(action.Name.ToString(), actor, role, json) { SecondSigner = second, From = StateCodes() };
        var act = Begin(actor, role, second);
        Performing.Do(act, action, input);
        if (second is not null && action.Side != Side.None)
            act.Change(facts => facts with { People = facts.People.With(second, action.Side) });
        Case.StampedAt(now);
        (draft.To, draft.CaseVersion) = (StateCodes(), Case.Version);
        Draft(draft);
        Absorb(act, draft);
        if (Pack.Version != Case.PackVersion)
            GoOnUnder(law.Pack(Case.Regime, Case.PackVersion), draft);
        if (input is Reappoint.Input apology)
            Reappoint(apology);
        return act;
    }

    private void Absorb(Act act, EventDraft draft)
    {
        if (act.NewDossier is { } version)
        {
            (_dossier, _newDossier) = (version, version);
            Case.NewDossierVersion(version.Proposal?.TitleVi ?? Case.Title);
        }
        _wantsDossierCode |= act.WantsDossierCode;
        _precedent ??= act.Precedent;
        if (act.Prepared is { } prepared)
            Reserve(prepared, draft);
    }

    private static string? SubjectOf(object input) =>
        s_subjects.GetOrAdd(input.GetType(), type => s_subjectNames.Select(name => type.GetProperty(name)).FirstOrDefault(found => found is not null))
            ?.GetValue(input)?.ToString();
}
