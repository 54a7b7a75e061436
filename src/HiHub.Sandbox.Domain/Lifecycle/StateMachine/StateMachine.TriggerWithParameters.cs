namespace HiHub.Sandbox.Domain.Lifecycle;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>Throws when the trigger has been given its parameters before.</summary>
    public TriggerWithParameters SetTriggerParameters(TTrigger trigger, params Type[] argumentTypes) =>
        Declare(new TriggerWithParameters(trigger, argumentTypes));

    public TriggerWithParameters<TArg0> SetTriggerParameters<TArg0>(TTrigger trigger) =>
        Declare(new TriggerWithParameters<TArg0>(trigger));

    public TriggerWithParameters<TArg0, TArg1> SetTriggerParameters<TArg0, TArg1>(TTrigger trigger) =>
        Declare(new TriggerWithParameters<TArg0, TArg1>(trigger));

    public TriggerWithParameters<TArg0, TArg1, TArg2> SetTriggerParameters<TArg0, TArg1, TArg2>(TTrigger trigger) =>
        Declare(new TriggerWithParameters<TArg0, TArg1, TArg2>(trigger));

    private TDeclared Declare<TDeclared>(TDeclared declared)
        where TDeclared : TriggerWithParameters
    {
        if (!parameters.TryAdd(declared.Trigger, declared))
            throw new InvalidOperationException($"'{declared.Trigger}' has its parameters already.");
        return declared;
    }

    public class TriggerWithParameters
    {
        private readonly Type[] types;

        public TriggerWithParameters(TTrigger underlyingTrigger, params Type[] argumentTypes)
        {
            ArgumentNullException.ThrowIfNull(argumentTypes);
            Trigger = underlyingTrigger;
            types = argumentTypes;
        }

        public TTrigger Trigger { get; }

        public IEnumerable<Type> ArgumentTypes => types;

        /// <summary>Throws <see cref="ArgumentException"/> on too many arguments or wrong types; firing with none at all is accepted.</summary>
        public void ValidateParameters(object?[] args)
        {
            ArgumentNullException.ThrowIfNull(args);
            TriggerArguments.Check(args, types);
        }
    }

    public class TriggerWithParameters<TArg0>(TTrigger underlyingTrigger)
        : TriggerWithParameters(underlyingTrigger, typeof(TArg0));

    public class TriggerWithParameters<TArg0, TArg1>(TTrigger underlyingTrigger)
        : TriggerWithParameters(underlyingTrigger, typeof(TArg0), typeof(TArg1));

    public class TriggerWithParameters<TArg0, TArg1, TArg2>(TTrigger underlyingTrigger)
        : TriggerWithParameters(underlyingTrigger, typeof(TArg0), typeof(TArg1), typeof(TArg2));
}
