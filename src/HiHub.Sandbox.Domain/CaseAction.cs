namespace HiHub.Sandbox.Domain;

/// <summary>A stepped act needs the lifecycle and a live step of the workflow; a standing act needs the lifecycle only.</summary>
public enum ActionKind
{
    Stepped,
    Standing,
}

/// <summary>Preparing and deciding are kept apart by person (SOD-1, SOD-5); the database holds the same rule.</summary>
public enum Side
{
    None,
    Prepare,
    Decide,
}

/// <summary>One act of the closed catalogue. Its number, actors, basis, deadline and document stand in the lifecycle's row.</summary>
public abstract class CaseAction
{
    protected CaseAction() => Name = Enum.Parse<ActionName>(GetType().Name);

    /// <summary>The name of the class; the same as the trigger, the route and the text key.</summary>
    public ActionName Name { get; }

    public abstract LocalText Title { get; }

    public virtual ActionKind Kind => ActionKind.Stepped;

    public virtual Side Side => Side.None;

    /// <summary>True where many people do it at once, so that <c>If-Match: *</c> is accepted and the desk retries.</summary>
    public virtual bool Concurrent => false;

    /// <summary>True where <see cref="Act.Dossier"/> is read; the desk then loads the current version.</summary>
    public virtual bool ReadsDossier => false;

    /// <summary>True where only the assigned handler, or the assigned monitor, may act.</summary>
    public virtual Part? Part => null;

    public abstract Type InputType { get; }

    /// <summary>What the lifecycle's diagram says at the guarded arrow; null where nothing guards.</summary>
    public virtual string? GuardDescription => null;

    /// <summary>The facts of the case that forbid the act whatever its input; asked by the lifecycle.</summary>
    public virtual Refusal? Guard(SandboxCase @case) => null;

    /// <summary>What forbids the act to this person beyond role, part, conflict and side; asked by policy.</summary>
    public virtual Refusal? GuardActor(SandboxCase @case, Actor actor) => null;

    /// <summary>The role that must confirm before the act takes effect; null where one signature is enough.</summary>
    public abstract Role? SecondSignature(SandboxCase @case, Actor actor, object input);

    /// <summary>Errors of the input beyond its attributes, each with a path into the input.</summary>
    public abstract IEnumerable<FieldError> Validate(Act act, object input);

    /// <summary>What the law refuses given this input.</summary>
    public abstract Refusal? Guard(Act act, object input);

    internal abstract void Apply(Act act, object input);
}

/// <inheritdoc />
public abstract class CaseAction<TInput> : CaseAction
    where TInput : class
{
    public sealed override Type InputType => typeof(TInput);

    protected virtual Role? SecondSignature(SandboxCase @case, Actor actor, TInput input) => null;

    protected virtual IEnumerable<FieldError> Validate(Act act, TInput input) => [];

    protected virtual Refusal? Guard(Act act, TInput input) => null;

    /// <summary>Writes the facts. The desk moves the state, the workflow and the clocks afterwards.</summary>
    protected abstract void Apply(Act act, TInput input);

    public sealed override Role? SecondSignature(SandboxCase @case, Actor actor, object input) =>
        SecondSignature(@case, actor, (TInput)input);

    public sealed override IEnumerable<FieldError> Validate(Act act, object input) => Validate(act, (TInput)input);

    public sealed override Refusal? Guard(Act act, object input) => Guard(act, (TInput)input);

    internal sealed override void Apply(Act act, object input) => Apply(act, (TInput)input);
}

/// <summary>The input of an act that needs none.</summary>
public sealed record NoInput;
