using System.Collections.Immutable;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Data.Office;

/// <summary>One act about no single case: its room is its folder, and its events stand on that room's own stream.</summary>
public abstract class OfficeAction
{
    protected OfficeAction()
    {
        Name = Enum.Parse<OfficeActionName>(GetType().Name);
        Room = GetType().Namespace!.Split('.')[^1].ToLowerInvariant();
    }

    /// <summary>The name of the class.</summary>
    public OfficeActionName Name { get; }

    /// <summary><c>law</c>, <c>people</c>: the folder under <c>Office</c>.</summary>
    public string Room { get; }

    public abstract LocalText Title { get; }

    /// <summary>Who may do it, or propose it where a second signature is needed.</summary>
    public abstract ImmutableArray<Role> Roles { get; }

    /// <summary>The role in which another person must confirm before it takes effect; null where one signature is enough.</summary>
    public virtual Role? SecondRole => null;

    /// <summary>What the proposer hears who would confirm it alone.</summary>
    public virtual Refusal NeedsAnother => Desk.SecondSignature.SamePerson;

    public virtual LegalBasis Basis => LegalBasis.SystemDefault;

    public abstract Type InputType { get; }

    /// <summary>Null where the actor's role lets them do it.</summary>
    public Refusal? WhyNot(Actor actor) =>
        actor.RoleAmong(Roles) is null
            ? new("not-your-role", $"Vai trò của anh/chị không được thực hiện «{Title.Vi}».", $"Your role does not include “{Title.En}”.")
            : null;

    /// <summary>The second role where this very input needs it.</summary>
    internal abstract Role? SecondFor(object input);

    internal abstract Task<IReadOnlyList<FieldError>> Validate(OfficeAct act, object input);

    internal abstract Task<Refusal?> WhyNot(OfficeAct act, object input);

    internal abstract Task Apply(OfficeAct act, object input);
}

/// <inheritdoc />
public abstract class OfficeAction<TInput> : OfficeAction
    where TInput : class
{
    public sealed override Type InputType => typeof(TInput);

    /// <summary>False where the input is of the harmless kind that takes effect at once, though the act may need a second signature.</summary>
    protected virtual bool NeedsSecond(TInput input) => true;

    /// <summary>Errors of the input beyond its attributes, each with a path into the input.</summary>
    protected virtual Task<IReadOnlyList<FieldError>> Validate(OfficeAct act, TInput input) => Task.FromResult<IReadOnlyList<FieldError>>([]);

    /// <summary>What stands against it now; asked of the proposer, and again when the second person confirms.</summary>
    protected virtual Task<Refusal?> WhyNot(OfficeAct act, TInput input) => Task.FromResult<Refusal?>(null);

    /// <summary>Changes tracked rows of <see cref="OfficeAct.Db"/>; the desk saves them together with the event.</summary>
    protected abstract Task Apply(OfficeAct act, TInput input);

    internal sealed override Role? SecondFor(object input) => NeedsSecond((TInput)input) ? SecondRole : null;

    internal sealed override Task<IReadOnlyList<FieldError>> Validate(OfficeAct act, object input) => Validate(act, (TInput)input);

    internal sealed override Task<Refusal?> WhyNot(OfficeAct act, object input) => WhyNot(act, (TInput)input);

    internal sealed override Task Apply(OfficeAct act, object input) => Apply(act, (TInput)input);
}
