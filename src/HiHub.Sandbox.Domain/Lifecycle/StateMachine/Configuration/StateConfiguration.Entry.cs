using static HiHub.Sandbox.Domain.Lifecycle.TriggerArguments;

namespace HiHub.Sandbox.Domain.Lifecycle;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        /// <summary>Runs whenever the state is entered from outside or re-entered.</summary>
        public StateConfiguration OnEntry(Action entryAction, string? entryActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(entryAction);
            return AddEntry(new EntryAction((_, _) => entryAction(), InvocationInfo.Of(entryAction, entryActionDescription)));
        }

        public StateConfiguration OnEntry(Action<Transition> entryAction, string? entryActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(entryAction);
            return AddEntry(new EntryAction((transition, _) => entryAction(transition), InvocationInfo.Of(entryAction, entryActionDescription)));
        }

        /// <summary>Runs only when this trigger led here.</summary>
        public StateConfiguration OnEntryFrom(TTrigger trigger, Action entryAction, string? entryActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(entryAction);
            return AddEntry(new EntryAction((_, _) => entryAction(), InvocationInfo.Of(entryAction, entryActionDescription)).OnlyFrom(trigger));
        }

        public StateConfiguration OnEntryFrom(TTrigger trigger, Action<Transition> entryAction, string? entryActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(entryAction);
            var info = InvocationInfo.Of(entryAction, entryActionDescription);
            return AddEntry(new EntryAction((transition, _) => entryAction(transition), info).OnlyFrom(trigger));
        }

        public StateConfiguration OnEntryFrom(TriggerWithParameters trigger, Action<Transition> entryAction, string? entryActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return OnEntryFrom(trigger.Trigger, entryAction, entryActionDescription);
        }

        public StateConfiguration OnEntryFrom<TArg0>(
            TriggerWithParameters<TArg0> trigger, Action<TArg0> entryAction, string? entryActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            ArgumentNullException.ThrowIfNull(entryAction);
            var info = InvocationInfo.Of(entryAction, entryActionDescription);
            return AddEntry(trigger.Trigger, (_, args) => entryAction(At<TArg0>(args, 0)), info);
        }

        public StateConfiguration OnEntryFrom<TArg0>(
            TriggerWithParameters<TArg0> trigger, Action<TArg0, Transition> entryAction, string? entryActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            ArgumentNullException.ThrowIfNull(entryAction);
            var info = InvocationInfo.Of(entryAction, entryActionDescription);
            return AddEntry(trigger.Trigger, (transition, args) => entryAction(At<TArg0>(args, 0), transition), info);
        }

        public StateConfiguration OnEntryFrom<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Action<TArg0, TArg1> entryAction, string? entryActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            ArgumentNullException.ThrowIfNull(entryAction);
            var info = InvocationInfo.Of(entryAction, entryActionDescription);
            return AddEntry(trigger.Trigger, (_, args) => entryAction(At<TArg0>(args, 0), At<TArg1>(args, 1)), info);
        }

        public StateConfiguration OnEntryFrom<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Action<TArg0, TArg1, Transition> entryAction, string? entryActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            ArgumentNullException.ThrowIfNull(entryAction);
            var info = InvocationInfo.Of(entryAction, entryActionDescription);
            return AddEntry(trigger.Trigger, (transition, args) => entryAction(At<TArg0>(args, 0), At<TArg1>(args, 1), transition), info);
        }

        public StateConfiguration OnEntryFrom<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Action<TArg0, TArg1, TArg2> entryAction, string? entryActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            ArgumentNullException.ThrowIfNull(entryAction);
            var info = InvocationInfo.Of(entryAction, entryActionDescription);
            return AddEntry(trigger.Trigger, (_, args) => entryAction(At<TArg0>(args, 0), At<TArg1>(args, 1), At<TArg2>(args, 2)), info);
        }

        public StateConfiguration OnEntryFrom<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Action<TArg0, TArg1, TArg2, Transition> entryAction,
            string? entryActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            ArgumentNullException.ThrowIfNull(entryAction);
            var info = InvocationInfo.Of(entryAction, entryActionDescription);
            return AddEntry(trigger.Trigger, (transition, args) => entryAction(At<TArg0>(args, 0), At<TArg1>(args, 1), At<TArg2>(args, 2), transition), info);
        }

        private StateConfiguration AddEntry(TTrigger trigger, Action<Transition, object?[]> act, InvocationInfo info) =>
            AddEntry(new EntryAction(act, info).OnlyFrom(trigger));

        private StateConfiguration AddEntry(EntryAction action)
        {
            node.AddEntry(action);
            return this;
        }
    }
}
