using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>Binds our own sections: validated at start, unknown keys refused by name.</summary>
internal static class StrictOptions
{
    public static OptionsBuilder<T> BindStrictly<T>(this OptionsBuilder<T> options, string section)
        where T : class =>
        options.BindConfiguration(section, binder => binder.ErrorOnUnknownConfiguration = true).ValidateDataAnnotations().ValidateOnStart();
}
