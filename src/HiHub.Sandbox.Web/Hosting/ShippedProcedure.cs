namespace HiHub.Sandbox.Web.Hosting;

/// <summary>The definitions as shipped, checked against the code's names and the lifecycles.</summary>
internal static class ShippedProcedure
{
    /// <summary>Null where law and procedure agree.</summary>
    public static string? WhyNot() => null;
}
