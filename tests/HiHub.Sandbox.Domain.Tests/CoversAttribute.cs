namespace HiHub.Sandbox.Domain.Tests;

/// <summary>Names the act a test class is about; the architecture tests ask that every act has one.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class CoversAttribute(ActionName action) : Attribute
{
    public ActionName Action => action;
}
