using System.Collections.Immutable;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Workflows.Running;

namespace HiHub.Sandbox.Workflows.Definitions;

/// <summary>One activity of a flowchart. Inputs are typed by the kinds below.</summary>
public abstract record Activity
{
    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    /// <summary>Where it stands in the file.</summary>
    public string JsonPath { get; init; } = "";

    /// <summary>The states at which a standing act enters here.</summary>
    public ImmutableArray<string> Entry { get; init; } = [];

    /// <summary>Outcomes that end their path on purpose.</summary>
    public ImmutableArray<string> EndsHere { get; init; } = [];

    /// <summary>Awaited acts of others than whom the step is asked of, which end it all the same.</summary>
    public ImmutableArray<string> ByOthers { get; init; } = [];

    /// <summary>The ports it can leave by.</summary>
    public virtual ImmutableArray<string> Outcomes => ["Done"];

    /// <summary>True where it waits for something outside the procedure.</summary>
    public virtual bool Waits => false;

    /// <summary>The acts it performs or awaits.</summary>
    public virtual ImmutableArray<ActionName> Acts => [];
}

public sealed record StartActivity : Activity;

public sealed record EndActivity : Activity
{
    public override ImmutableArray<string> Outcomes => [];
}

public sealed record ForkActivity(ImmutableArray<string> Branches) : Activity
{
    public override ImmutableArray<string> Outcomes => Branches;
}

public enum JoinMode
{
    WaitAll,
    WaitAny,
    WaitAllActive,
}

public sealed record JoinActivity(JoinMode Mode) : Activity;

public sealed record SetVariableActivity(string VariableId, Expression Value) : Activity;

/// <summary>Starts a child procedure and waits for its end.</summary>
public sealed record ExecuteWorkflowActivity(string DefinitionId) : Activity
{
    public override bool Waits => true;
}

public sealed record AwaitActionActivity(ImmutableArray<ActionName> Actions, Assignment To, string? Clock, bool Expires) : Activity
{
    public override ImmutableArray<string> Outcomes => Expires
        ? [.. Actions.Select(action => action.ToString()), "Expired"]
        : [.. Actions.Select(action => action.ToString())];

    public override bool Waits => true;

    public override ImmutableArray<ActionName> Acts => Actions;
}

/// <summary><paramref name="Quorum"/>: how many parties are enough; null for all.</summary>
public sealed record AwaitAllActivity(ActionName Action, string Of, Assignment To, string? Clock, int? Quorum) : Activity
{
    public override ImmutableArray<string> Outcomes => Clock is null ? ["Done"] : ["Done", "Expired"];

    public override bool Waits => true;

    public override ImmutableArray<ActionName> Acts => [Action];
}

public sealed record ClockActivity(string Clock, ClockOperation Operation) : Activity;

public sealed record DocumentActivity(string Template) : Activity;

public sealed record NotifyActivity(string Message, string To) : Activity;

/// <summary>Due when <paramref name="Clock"/> is, or <paramref name="DueIn"/> after (or before) it; without a clock, after now.</summary>
public sealed record TimerActivity(string? Clock, string? DueIn, bool Before, bool SkipsPast) : Activity
{
    public override ImmutableArray<string> Outcomes => SkipsPast ? ["Due", "Passed"] : ["Due"];

    public override bool Waits => true;
}

public sealed record RepeatActivity(string Every, string Duty) : Activity
{
    public override ImmutableArray<string> Outcomes => ["Ended"];

    public override bool Waits => true;
}

public sealed record RuleActivity(string Rule) : Activity
{
    public override ImmutableArray<string> Outcomes => ["True", "False"];
}

public sealed record TriggerActivity(ActionName Trigger) : Activity
{
    public override ImmutableArray<ActionName> Acts => [Trigger];
}

/// <summary>Of whom a step is awaited, in which queue it lies, and what it is called there.</summary>
public sealed record Assignment(Role? Role, Part? Part, string Queue, LocalText Title);

public enum ExpressionKind
{
    Literal,
    Object,
    Variable,
    Input,
}

/// <summary><paramref name="Value"/>: the literal, the JSON text, the variable's id or the input's name.</summary>
public sealed record Expression(ExpressionKind Kind, string Value);
