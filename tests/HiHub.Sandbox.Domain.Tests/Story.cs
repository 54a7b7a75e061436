using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Domain.Tests;

/// <summary>A case driven in memory by legal acts only; every step of the workflow counts as awaited.</summary>
internal sealed class Story(string regime = "HN-LTD2026", string dossier = "token-payment")
{
    private static readonly HashSet<ActionName> s_everyStep = [.. Enum.GetValues<ActionName>()];

    public SandboxCase Case { get; } = new("TN-TESTTEST01", "ORG1", regime, 1);

    public RegimePack Pack { get; } = Office.Pack(regime);

    /// <summary>Other versions of the case's regime.</summary>
    public IReadOnlyList<RegimePack> Versions { get; set; } = [];

    public DateTimeOffset Now { get; set; } = new(2026, 12, 1, 2, 0, 0, TimeSpan.Zero);

    public Dossier Dossier { get; set; } = Read(dossier);

    public Act? LastAct { get; private set; }

    public Refusal? WhyNot(ActionName name, Actor actor) => Domain.WhyNot.Ask(Case, ActionCatalogue.Of(name), Here(actor), s_everyStep, Pack);

    /// <summary>The first refusal of asking or doing; null where the act was done.</summary>
    public Refusal? Try(ActionName name, Actor actor, object? input = null)
    {
        var action = ActionCatalogue.Of(name);
        if (WhyNot(name, actor) is { } refusal)
            return refusal;
        var act = Begin(Policy.Ask(Case, action, Here(actor), Pack).As);
        Performing.Validate(act, action, input ?? new NoInput()).ShouldBeEmpty();
        try
        {
            Performing.Do(act, action, input ?? new NoInput());
        }
        catch (ActionRefusedException refused)
        {
            return refused.Refusal;
        }
        LastAct = act;
        Dossier = act.NewDossier ?? Dossier;
        return null;
    }

    public Story Do(ActionName name, Actor actor, object? input = null)
    {
        Try(name, actor, input).ShouldBeNull($"{name} by {actor.PersonId}");
        return this;
    }

    /// <summary>Errors of the input alone, as the API would answer 400.</summary>
    public IReadOnlyList<FieldError> Errors(ActionName name, Actor actor, object input) =>
        [
            .. InputRules.Check(input),
            .. Performing.Validate(Begin(actor), ActionCatalogue.Of(name), input),
        ];

    private Act Begin(Actor actor) => new(Case, Here(actor), Now, Pack, Office.Calendar, Dossier)
    {
        Router = Office.Router,
        Regimes = (code, _) => Office.FindPack(code),
        VersionOfPack = version => Versions.Append(Pack).FirstOrDefault(pack => pack.Version == version),
    };

    // The city's deciders decide the city's cases; in a story under the State Bank its own deciders stand in their place.
    private Actor Here(Actor actor) =>
        actor.Is(Role.Dec) && actor.Organisation == "UBND" && Pack.DecidingAuthority == "nhnn" ? actor with { Organisation = "NHNN" } : actor;

    private static Dossier Read(string name)
    {
        var (dossier, errors) = DossierReader.Read(File.ReadAllBytes(Path.Combine(Office.Dossiers, $"{name}.json")));
        errors.ShouldBeEmpty();
        return dossier!;
    }
}
