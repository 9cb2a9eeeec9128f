//! The words of the ideas that together mean a right in Spanish.

use super::super::super::pattern::Classes;

/// What any request may speak of.
pub(super) const COMMON: Classes = &[
    (
        "no",
        "no ni nunca jamas nadie ningun ninguna ninguno nada tampoco sin prohib* niego abstenga* abstenerse abstendra* opongo oposicion rechazo cese cesen ceses dejen dejad deje dejar paren pare parad corten corte corten_con cortad eviten evite eviten evitar impidan basta",
    ),
    (
        "mine",
        "mi mis mio mia mios mias mi_persona sobre_mi de_mi a_mi conmigo me nuestro nuestra nuestros nuestras representada representado mandante clienta titular",
    ),
    (
        "my",
        "mi mis mio mia mios mias nuestro nuestra nuestros nuestras",
    ),
    (
        "want",
        "quiero kiero quisiera querria deseo deseamos pido pedimos solicito solicitamos solicita requiero exijo exigimos ruego rogamos necesito les_encargo reclamo agradeceria agradezco gustaria favor porfa porfavor xfa por_favor podrian podria pueden puede podeis quiere demando espero hagan_el_favor tengan_a_bien tengan_la_gentileza sirvanse sirvase",
    ),
    (
        "data",
        "dato datos info informacion data expediente ficha historial perfil registro registros legajo archivo archivos actividad identidad correo telefono numero nombre direccion compras gustos contactos celular movil rastro huella",
    ),
    (
        "dossier",
        "dato datos info informacion data expediente ficha historial registro registros legajo dossier documentacion logs metadatos extracto listado_de_datos todo_lo_que expedientes grabaciones conversaciones bitacora",
    ),
    (
        "other",
        "mi_cunado mi_vecino mi_vecina una_amiga un_amigo mi_primo mi_prima mi_companera mi_companero otra_tienda otra_empresa otra_compania otro_servicio otro_sitio google facebook servicio_de_streaming mi_banco el_banco a_otra mi_hermano_si mi_hermana_si otra_gente un_conocido una_conocida mi_jefe otro_proveedor la_competencia",
    ),
    (
        "thanks",
        "gracias_por_haber gracias_por_borrar gracias_por_eliminar gracias_por_atender gracias_por_responder muchas_gracias_por_haber felicit* me_parece_muy_bien que_eficientes todo_perfecto enseguida puntualmente todo_correcto todos_correctos me_parece_perfecto quedo_resuelto excelente de_maravilla gracias_por_la_respuesta gracias_por_su_pronta agradecido_por_la_rapidez todo_en_orden no_necesito_nada_mas no_es_una_queja no_hay_nada_que_cambiar",
    ),
    (
        "suppose",
        "supongamos suponiendo algun_dia si_yo_quisiera si_quisiera llegado_el_caso en_la_hipotesis si_me_hubieran si_hubieran aun_no_lo_ha aun_no_he_decidido antes_de_decidir estoy_pensando en_caso_de_requerir me_lo_estoy_pensando si_llegara si_llegase hipotetic* imaginemos pongamos_que pongamos_por_caso en_teoria que_pasaria_si que_pasa_si en_el_supuesto curiosidad_academica",
    ),
    (
        "statute",
        "el_consumidor_puede los_consumidores_pueden todo_interesado reconoce_a la_ley_obliga la_ley_permite la_ley_reconoce toda_persona_tiene los_titulares_pueden la_norma_establece el_reglamento_establece la_ccpa_permite la_ley_concede los_usuarios_tienen el_articulo_establece la_ley_dice",
    ),
    (
        "product",
        "reunion extension cache windows carpeta cuaderno cuadernos etiquetas instalador api version app_pregunta mapas memoria_usb seguro_de_datos la_app_dice diccionario corrector plantilla impresora pantalla entrega alumnos cobertura pantalla_de_inicio marcadores hoja_de_calculo modo_oscuro complemento plugin menu atajo impresion archivo_adjunto bandeja tienda_de_aplicaciones",
    ),
    (
        "done",
        "ejerci pedi revise borre quite elimine solicite_y hace_anos",
    ),
    (
        "well",
        "respondieron dejo_de funciono me_la_dieron atendieron contestaron revise_mi_perfil",
    ),
];

/// Machines that decide, what they decide, and asking for reasons.
pub(super) const MACHINES: Classes = &[
    (
        "machine",
        "sistema sistemas algoritm* algoritmo automat* maquina maquinas robot robots bot bots ia ai inteligencia_artificial computadora computadoras compu ordenador ordenadores software programa programita modelo motor herramienta filtro calculadora clasificador perfilado perfilamiento formula calculo scoring machine computer tecnologia_de_decision sin_participacion_humana sin_intervencion_humana red_neuronal chatbot asistente_virtual plataforma procesamiento_automatizado evaluador tecnologia calculadora_de_precios aplicacion_de_riesgo",
    ),
    (
        "engine",
        "algoritm* automatic* automatizad* automatica* maquina maquinas robot robots bot bots ia ai inteligencia_artificial computadora computadoras compu ordenador ordenadores software programita modelo calculadora clasificador perfilado perfilamiento formula calculo scoring machine puntaje puntuacion score tecnologia_de_decision sistema_de_calificacion sistema_de_puntuacion sistema_de_precios red_neuronal chatbot asistente_virtual procesamiento_automatizado evaluador_automatico indice_de_riesgo algoritmo_de_precios precios_dinamicos machine_learning aprendizaje_automatico calculadora_de_precios",
    ),
    (
        "verdict",
        "rechaz* neg* nieg* denegar* deneg* decid* decision decisiones bloque* suspend* bajaron redujo reducid* clasific* calific* asign* puntu* puntaje score dijo_que_no dijo_ke_no dijo_no dijo_que_si say_no precio precios tarifa tarifas limite cotiz* deposito descart* evalu* castig* conclu* veredicto resultado pid* merec* aprob* perjudic* denomin* etiquet* riesgo confianza trato determin* marc* cancel* excluy* oferta impid* me_dejo_fuera dejo_fuera me_puso me_tacho sospechos* fraude no_apto credito mensualidades reembolso prioridad ranking me_mando_a me_echo expuls* degrad* me_quito recort* aument* reduj* subio bajo veto reprob*",
    ),
    (
        "graded",
        "puntaje puntuacion score calificacion scoring indice_de_confianza clasifico clasifica clasificaron clasificado clasificada cliente_de_bajo_valor alto_riesgo nivel_de_riesgo puntos_de_riesgo nivel_de_confianza perfil_de_riesgo categoria_de_riesgo indice_de_riesgo puntaje_de_fraude puntaje_interno nota_interna ranking",
    ),
    (
        "explain",
        "expli* aclar* detall* por_que pq porque_motivo razon razones razonamiento motivo motivos logica criterio criterios factores variables parametros baso basa basaron considero consideraron en_cuenta llego_a como_llego como_decidio como_calcul* como_fue como_se como_es_que como_el como_la como_hizo como_le_hace como_opera como_opero como_funciona calculada_como que_miro que_vio que_datos desgl* ensenenme muestrenme cuentenme contarme entender comprender insumos pesaron peso pesos umbral revel* exponga expongan transparen* justif* fundament* informacion_sobre_la_tecnologia en_que_consiste de_donde_sale de_que_manera con_que_datos how why come_up papel_que_jugo proceso saberlo describ* descripcion dilucid* a_que_se_debe con_base_en_que en_base_a_que que_hice_mal de_que_depende que_regla que_reglas mecanismo funcionamiento que_tomo_en rinda_cuentas rindan_cuentas descifr* pormenor* paso_a_paso que_influy* pondera* ponderacion en_funcion_de a_partir_de_que como_se_llego como_salio como_saco como_sacaron como_obtuvo como_obtuvieron cual_fue_el que_fue_lo que_significa desentran* traduc*",
    ),
    (
        "human",
        "persona personas humano humana humanos alguien empleado empleada encargado encargada supervisor supervisora gente a_mano agente_humano asesor asesora trabajador trabajadora funcionario funcionaria ser_humano carne_y_hueso operador operadora responsable gerente ejecutivo ojos_humanos persona_real persona_de_verdad mano_humana analista tecnico_humano jefe jefa ser_vivo cristiano",
    ),
    (
        "review",
        "revis* decid* resuelv* resolv* vea ve mire miren atiend* evalu* juzg* estudi* lea leer analic* analiz* tome tomen consider* mi_caso el_caso tramit* niegue nieguen confirm* valor* examin* reconsider* intervenga intervenir intervencion vuelta criterio dictamin* reexamin* supervis* pase_por apruebe firme conteste respond* dictamine arregle reconsideren reviso revisad* revisarlo revisarla verifi*",
    ),
    (
        "judged",
        "juzg* calific* evalu* decid* resuelv* resolv* clasific* puntue* puntuar dictamin* dependa depender fijen fijar_precios perfil* ponga_precio precio precios descuentos valor* determin* apruebe aprobar rechac* rechaz* decidir mande sobre_mi etiquet* encasill* fije fijar",
    ),
    (
        "off",
        "saquenme sacadme saqueme sacarme salir salirme excluyanme excluidme excluirme fuera_del fuera_de apaguen apaguenme apagad desactiven desactivad desactivar renuncio exclusion quitenme quitadme tache retirenme retirame darme_de_baja libre_de exento exenta opt_out no_participar no_me_apliquen no_me_aplique dejen_de_usar dejen_de_aplicar prescindan eximanme eximirme bajenme_del borrenme_del desconecten quiero_fuera dejenme_fuera me_opongo mantenganme_fuera sacarme_de quiero_salir me_excluyan",
    ),
    (
        "autosystem",
        "decision_automatizada decisiones_automatizadas decisiones_automaticas decision_automatica perfilado perfilamiento precios_automaticos sistema_de_calificacion sistema_de_puntuacion evaluacion_automatica evaluacion_automatizada puntaje_automatico proceso_automatizado procesos_automatizados la_funcion_que calculo_automatico calificacion_automatica compu algoritm* scoring algoritmo_de_precios precios_dinamicos sistema_automatico decisiones_de_maquinas decisiones_sin_humanos tecnologia_automatizada decisiones_por_algoritmo evaluaciones_automaticas filtro_automatico revision_automatica",
    ),
    ("alone", "no_me_expliquen que_me_expliquen_lo"),
];

/// Sale, sharing, and taking the ban back.
pub(super) const PASSING: Classes = &[
    (
        "pass",
        "vend* revend* vent* compart* ced* cesion* divulg* difund* transmi* transfer* transfier* comerci* comercializ* intercambi* negoci* reparti* reparta* repartan repartir regal* filtr* alquil* rent* traspas* circul* suministr* share sell moneda_de_cambio lucr* monetiz* mercade* trafic* lucrar ponen_en_venta subast* pongan_a_la_venta",
    ),
    (
        "hand_on",
        "entregu* entreg* pasen pasar pasenle pasarle pasarlos pasarlo pasarla pasan pasando pasado facilit* proporcion* comuniqu* comunic* den dar darle le_den les_den dado envien enviar manden mandar propaguen propagar repart* prest* cedan_a le_pasen les_pasen soltar suelten ofrezcan ofrecer llegue_a",
    ),
    (
        "sale",
        "venta ventas vender vendan vendais vendiendo venden cesion cesiones ceder cedan compartir compartan compartais comparten intercambio comercien comerciar comercialicen comercializar share sell no_vender no_compartir revende revender* revenden* revenda* revendi* monetiz* mercadear mercadeo_de_mis lucrar lucren negocio_con_mis",
    ),
    (
        "reach",
        "llegu* lleg* acab* acabe termin* reciba reciban recibir recibirlos enter* conozca* conozcan sepa sepan tenga_mi tengan_mi caiga caer vaya vayan fluya salga salgan llegar llegarle tenga_acceso acced*",
    ),
    (
        "third",
        "terceros tercero nadie otras_empresas otras_companias otras_personas otros a_otros anunciantes publicistas publicitarias redes_de_publicidad redes_sociales socios corredores data_broker data_brokers brokers intermediarios patrocinadores sponsors partners aliados empresas companias desconocidos ajenos fuera_de_su_empresa brókers agencias aseguradora bancos ponen_publicidad instituciones afiliadas nadie_mas extranos marcas revendedores comerciantes_de_datos facebook meta tiktok google terceras_personas ningun_tercero compradores_de_datos otra_empresa aseguradoras agencia_de_publicidad empresas_asociadas colaboradores filiales",
    ),
    (
        "stays",
        "se_quedan_en_casa se_queden_en_casa se_quede_en_casa quede_entre quede_entre_nosotros queden_entre entre_ustedes_y_yo no_salga no_salgan no_salga_de no_salgan_de no_sale_de de_puertas_adentro quede_en_casa queden_en_casa moneda_de_cambio cortad_el_grifo corten_el_flujo corten_el_grifo señal_gpc senal_gpc global_privacy_control guardenselo guardenselos guardense_mis no_salgan_de_su no_salga_de_su que_no_salga que_no_salgan queda_entre quedan_entre solo_entre_nosotros confidencial_entre",
    ),
    (
        "outofsale",
        "excluidme_de_la_venta excluyanme_de_la_venta excluirme_de_la_venta no_vender_ni_compartir do_not_sell no_share no_sell listas_que_les_rentan listas_que_venden listas_que_alquilan listas_que_rentan no_vendan_mi no_vendan_mis no_vendais_mis exclusion_de_la_venta derecho_a_excluirme opt_out_de_la_venta baja_de_la_venta",
    ),
    (
        "deal",
        "acuerdo_de_cesion cualquier_cesion toda_cesion toda_transmision toda_venta cualquier_venta la_venta_de su_venta la_cesion_de publicidad_conductual publicidad_entre_contextos seguimiento_publicitario pixel pixeles rastreador rastreadores cookies_de_terceros publicidad_comportamental",
    ),
    (
        "end",
        "cese cesen cesad retir* excluy* excluid* excluir* desactiv* bloqu* corten cortad suprim* impid* detenga* detengan parar paren pongan_fin terminen no abstendran abstengan*",
    ),
    (
        "yes",
        "acepto consiento autorizo permito doy_mi otorgo concedo tienen_mi_permiso tienen_permiso doy_permiso si_quiero si_pueden ya_pueden pueden_volver mi_si un_si que_se_permita permitase habilit* reactiv* reactivar reanud* restablez* restaur* activ* regresenme de_acuerdo_con conforme conformidad consentimiento_expreso visto_bueno luz_verde doy_el_visto autorizacion_para adelante lo_acepto me_sirven me_gustaban vuelva_a_estar vuelvan_a sin_problema vayan_a no_me_importa cuenten_con_mi pueden_usar compartan_con comparte_con compartid_con estoy_de_acuerdo_con aprobacion_para visto_bueno_para les_permito les_autorizo vuelvo_a_aceptar quiero_volver_a quiero_permitir reincorpor* den_de_alta renuevo restitu*",
    ),
    (
        "unban",
        "levanto levanten levantar retiro retiren revoco revoquen anulen anular anulo cancelen cancelar cancelo dejo_sin_efecto dejen_sin_efecto quitenme quiten desmarcadla desmarquen desmarcar desmarca desmarcad deshagan deshacer reviert* revert* darse_por_terminada queda_sin_efecto termin* eliminen eliminar me_retracto retracto marcha_atras borren_mi_no deshago invalid* desactiven retiren_mi quito quitar",
    ),
    (
        "ban",
        "oposicion exclusion negativa veto no_vender no_compartir opt_out bloqueo prohibicion casilla_de_no objecion rechazo restriccion mi_no eleccion_de_privacidad mi_eleccion mi_decision mi_prohibicion mi_bloqueo no_venta solicitud_de_no preferencia_de_no ajuste_de_privacidad mi_baja_de_la_venta senal_de_exclusion mi_exclusion mi_oposicion",
    ),
    (
        "before",
        "antes por_error me_equivoque en_su_dia habia_pedido hace_un_ano me_excluyeron me_excluí me_exclui al_excluirme cambie_de_opinion cambie_de_idea changed_my_mind he_cambiado_de_opinion he_cambiado_de_idea recapacit* tras_meditarlo lo_he_pensado lo_pense_mejor me_arrepenti me_arrepiento constaba_un_no habia_dicho_que_no dije_que_no antes_negue de_nuevo nuevamente otra_vez como_antes volver pensandolo_mejor lo_pense cambie_de_parecer he_cambiado_de_parecer ya_no_me_molesta ya_no_me_importa hace_meses_dije rectifico_mi reconsider* otra_vez_si",
    ),
    (
        "adsmade",
        "anuncios_personalizados publicidad_personalizada anuncios_a_la_medida anuncios_a_mi_medida anuncios_relevantes anuncios_dirigidos anuncios_que_me_interesan publicidad_que_me_interesa publicidad_a_mi_medida",
    ),
    (
        "against",
        "no_autorizo no_acepto no_consiento no_permito ya_no_acepto no_doy sin_mi_permiso sin_mi_consentimiento sin_consentimiento sin_autorizacion no_quiero no_deseo no_quisiera no_pueden no_les_permito no_les_autorizo me_niego me_opongo no_estoy_de_acuerdo les_prohibo queda_prohibido",
    ),
    (
        "adnet",
        "redes_de_publicidad empresas_de_publicidad empresa_de_publicidad ponen_publicidad publicidad_conductual publicidad_entre publicidad_dirigida redes_publicitarias los_anuncios_por",
    ),
    (
        "exchange",
        "a_cambio en_cambio cambiando_mi moneda_de_cambio",
    ),
    (
        "tomepass",
        "me_pueden_pasar me_puede_pasar me_pueden_mandar me_pueden_enviar pueden_pasarme pueden_mandarme pueden_enviarme",
    ),
    (
        "dontask",
        "pregunta_si se_pueden puedo_vender puedo_compartir esta_permitido",
    ),
];

/// Advertising and programs.
pub(super) const MAIL: Classes = &[
    (
        "ads",
        "publicidad publicitari* propaganda promocion* promos promo ofertas oferta boletin boletines newsletter newsletters folleto folletos novedades the_lamp campana campanas anuncios spam mercadotecnia marketing correo_promocional correos_promocionales avisos_de_promociones mensajes_promocionales suscripcion_al_boletin comerciales correos_masivos version_pro catalogo catalogos publi rebajas circulares comunicaciones_comerciales comunicaciones_promocionales mensajes_de_venta correo_basura telemarketing volantes descuentos_por_correo novedades_comerciales correos_de_marketing correos_publicitarios mensajes_publicitarios mailing mailings cadena_de_correos llamadas_comerciales avisos_comerciales",
    ),
    (
        "maillist",
        "lista_de_correo lista_de_correos lista_de_envio lista_de_envios lista_de_difusion lista_de_distribucion directorio_de_envios lista_de_promociones lista_de_suscriptores listas_de_correo lista_de_contactos lista_de_boletines lista_de_marketing listas_de_marketing lista_de_promocion lista_de_destinatarios lista_de_publicidad su_lista vuestra_lista listado_de_correo lista_de_la_newsletter",
    ),
    (
        "nomore",
        "no_me no_nos no_sigan no_quiero no_deseo ya_no ni_un ni_una ninguno_mas no_recibir dejar_de_recibir dejen_de dejad_de dejeis_de deje_de dejar_de basta ahorrense ahorraos suspendan suspendanme suspender quitenmela quitenme quitarme quitadme quitenlos que_se_acaben se_acabo acaben bajenle bajadme bajenme bajar retirenme retirarme retiradme saquenme sacadme sacarme exclu* borrenme apaga apagar parar paren cese cesen cancelen me_cansa me_sobran me_sobra no_me_llegue no_me_lleguen nada_de fuera_de desapunt* desuscrib* dar_de_baja darme_de_baja denme_de_baja denos_de_baja baja_de no_le_manden no_le_envien no_manden no_envien no_mas no_volver basura stop alto_a eliminenme tachenme harto_de harta_de hasta_el_gorro cansado_de cansada_de inundan saturan bombarde* no_necesito_mas paren_de que_no_me que_no_lleguen no_llegue cortenle_a den_de_baja den_me_de_baja ya_estuvo ya_no_mas renuncio_a me_doy_de_baja no_vuelvan_a_mandarme no_vuelvan_a_enviarme eliminadme borradme borrame sacame quitame interrump* prefiero_no no_deseamos cancelar_la_suscripcion_al",
    ),
    (
        "lovely",
        "me_encanta lindo me_hizo_el_dia seguir_recibiendo siguan_mandando siganlo sigan_mandando no_pido no_les_pido_que sigo_queriendo pueden_seguir quiero_seguir cada_cuanto",
    ),
    (
        "call",
        "llamarme llamarnos llamadas llamen telefonear* llamando whatsapp sms telefono marcarme me_marquen mensajes_de_texto telefonicas",
    ),
    (
        "promote",
        "ofrecerme venderme promocion* promos version_pro ofertas promocional* publicit* oferta publicidad vendernos ofertar vender",
    ),
    (
        "program",
        "programa_de_puntos programa_de_lealtad programa_de_recompensas programa_de_fidelidad programa_de_fidelizacion programa_de_beneficios programa_de_descuentos programa_de_cliente programa_de_incentivos programa_de_socios club_de_puntos club_de_cupones club_de_descuentos club_de_beneficios club_de_socios del_club el_club al_club club rewards lamp_rewards cupones kupones vales tarjeta_de_lealtad tarjeta_de_fidelidad tarjeta_de_cliente tarjeta_de_puntos incentivo_financiero incentivo_economico plan_con_descuento esquema_de_beneficios esquema_de_recompensas trato_de_datos socio_puntos puntos a_cambio_de_mis_datos a_cambio_de_informacion a_cambio_de_datos datos_por_descuentos datos_por_descuento descuento_por_datos descuentos_por_datos por_entrega_de_datos bonificaciones fidelizacion lealtad cliente_preferente cliente_frecuente acuerdo_que_los_da ahorra_compartiendo programa_de_lealtad recompensas encuestas programa_de_referidos monedero_electronico cashback membresia_vip plan_de_recompensas plan_de_lealtad plan_de_puntos sistema_de_puntos sistema_de_recompensas club_vip recompensa_por_datos programa_lamp programa_de_premios programa_de_ventajas club_de_ventajas club_de_lectores club_de_clientes programa_de_clientes tarjeta_de_socio tarjeta_de_descuento incentivo_por_datos promocion_por_datos descuento_a_cambio descuentos_a_cambio puntos_a_cambio trato_de_puntos programa_de_cupones programa_de_vales",
    ),
    (
        "trade",
        "descuento descuentos cupon cupones vales puntos rebaja gratis regalo beneficios incentivo recompensa* ahorra bonific* 15 premio premios bono bonos cashback saldo dinero tarifa_reducida precio_rebajado ventajas obsequio vale",
    ),
    (
        "fordata",
        "a_cambio_de por_datos por_mis_datos mis_datos tu_informacion telemetria espionaje espian miran_todo lo_que_escribo datos_por de_datos por_entrega compartiendo mi_informacion privacidad encuestas que_me_vigilen vigilancia vigilen rastreo fisgon* husme* mi_vida vender_mi_alma mis_habitos mi_intimidad por_informacion por_mi_informacion comparto_mis ceder_mis",
    ),
    (
        "quit",
        "salgo salir salirme salirnos me_salgo salirse sacais saquenme sacadme sacarme fuera_del fuera_de quedo_fuera abandon* retiro retirarme retirenme retirar desafili* desvincul* desinscri* desapunt* desligar* darme_de_baja denme_de_baja dar_de_baja baja_del baja_de baja_programa formulario_de_baja me_bajo bajarme cancelen cancelar cancelo rescind* rescindida terminada por_terminada dejo lo_dejo dejar renuncio renunciar sin_efecto no_conviene no_me_conviene ya_no_quiero ya_no_kiero ya_no_acepto no_quiero_ser no_me_interesa no_me_compensan no_me_compensa cierrenme cierren poner_fin pongan_fin fin_a mi_baja quitenme no_participar no_deseo_participar no_quiero_participar no_seguir desist* revoco me_doy_de_baja doy_de_baja denos_de_baja anulen_mi anular_mi no_sigo no_continuo borrenme_del borrarme_del desactiven_mi termino_mi terminar_mi concluyo ya_no_participo no_participo me_desligo me_desvinculo me_borro desvincularme desligarme desinscripcion finalic* finalizar pongo_fin dejar_de_participar quiero_dejar apunten_mi_salida mi_salida saquen_a dar_por_terminad* no_renueven",
    ),
];

/// The data themselves: to see, to erase, to put right.
pub(super) const DATA: Classes = &[
    (
        "hand",
        "copia copias entreg* franque* mand* envi* dadme denme deme dar_me darmelo dame exporta* exportar exporten dump volcado descarg* facilit* proporcion* muestr* mostrar ensen* compart* leer leanmelo reproduc* remit* quiero solicito pido tramit* acceso acceder ver hagan_llegar pasenme pasame imprim* consultar consulta obtener recibir conseguir bajar respaldo portabilidad extraer extraccion transmitan hacerme_llegar hagan_llegarme ponganme mandadme enviadme pasadme trasladar",
    ),
    (
        "whole",
        "completo completa completos integra integro entero entera todo todos toda todas cada cuanta cuanto copia dump formato_que en_bruto palabra_por_palabra metadatos logs entrega total totalidad al_completo entera_copia de_principio_a_fin pe_a_pa lo_que_tengan",
    ),
    (
        "tome",
        "asociado_a_mi asociada_a_mi se_relacione_conmigo relacionad* sobre_mi sobre_mi_persona de_mi_cuenta mi_cuenta con_mi_nombre a_mi_nombre bajo_mi_nombre lo_mio todo_lo_mio mio conmigo mi_historial mi_expediente mi_ficha mi_perfil mi_informacion mis_datos perfil_que_me mi_identificador tienen_de_mi saben_de_mi dice_de_mi dicen_de_mi exactamente_de_mi darmelo_todo guardado_con guardado_sobre que_tengan_de_mi tengan_sobre_mi tienen_sobre_mi guardan_de_mi guardan_sobre_mi saben_sobre_mi almacenado_sobre acumulado_sobre a_nombre_mio mis_registros mis_informaciones todo_lo_relacionado tenga_que_ver_conmigo",
    ),
    (
        "copyish",
        "copia copias todo todos toda completo completa expediente entreg* acceso que_datos que_informacion cuanto",
    ),
    ("copyword", "copia copias los_datos_mismos los_datos_en_si"),
    (
        "lackno",
        "no_la_necesito no_me_hace_falta no_hace_falta no_me_hacen_falta no_las_necesito no_los_necesito no_la_quiero",
    ),
    ("plainno", "no ni sin ninguna"),
    (
        "dontcopy",
        "no_necesito_copia copia_no_la_necesito ni_que_me_den_copia sin_copia no_quiero_copia no_pido_copia no_necesito_la_copia copia_no no_hace_falta_copia no_pretendo no_busco no_quiero_los_datos no_los_datos_en_si los_datos_en_si_no sin_los_datos no_me_hacen_falta no_me_interesa_la_copia",
    ),
    (
        "about",
        "categoria categorias tipo tipos clase_de clases rubros rubro fuente fuentes procedencia origen destinatarios cesionarios encargados finalidad finalidades con_que_fin con_que_objeto con_que_proposito para_que_usan para_que_quieren pa_que_quieren para_que_tienen para_que_se a_quien a_quienes con_quien con_quienes quien_la_ve quien_los_ve quien_la_recibio quien_lo_recibio quien_les quienes que_terceros que_empresas a_que_empresas que_companias de_donde desglose por_categoria clasificado relacion_de_los_terceros identidad_de_los inventario_de que_clase_de que_tipo_de que_tipos_de con_que_finalidad para_que_los para_que_la para_que_me para_que_fines con_cuales a_cuales socios_reciben quien_los_recibe quien_recibe quien_mas_los quien_mas_tiene motivo_de_la_recopilacion proposito propositos usos_que_dan uso_que_le_dan de_que_fuente resumen_de_las listado_de_terceros lista_de_terceros",
    ),
    (
        "concern",
        "dato datos informacion info sobre_mi de_mi acerca mi_persona mia cumple fecha_de_nacimiento personal saben mi_telefono mi_numero contacto recopilan que_me_gusta clientes tienen mis_datos mi_informacion correo recogen recogeis obtuvieron sacaron guardan comparten",
    ),
    (
        "tell",
        "diganme decirme digan indicarme indiquen indiqueme infórmenme informenme informen informarme facilitenme saber conocer orientarme quiero quisiera requiero solicito cuentenme contadme contarme agradeceria explíquenme expliquen aclaren detallen relacion desglose listado lista saber_que quieren quien especifiquen precisen senalen enumeren comuniquenme haganme_saber expongan revelen resumen respondanme",
    ),
    (
        "vanish",
        "borr* elimin* suprim* supresion desapare* desaparezca* destru* olvid* deshazte deshaganse deshacerse wipe erase depur* cancelacion_de_mis_datos cancelacion_de_los_datos cancelar_mis_datos cancelen_mis_datos cancele_mis_datos no_quede_nada no_se_quede_nada no_quede_rastro no_quede_registro no_te_quedes no_se_queden no_os_quedeis no_conserven no_guarden dejen_de_constar deje_de_constar no_apareciera no_aparezca no_exista no_existan no_existiera no_figure dejar_de_existir dejen_de_existir eliminenla eliminenlo eliminenlos",
    ),
    (
        "renounce",
        "no_quiero_borrar no_quiero_que_borren no_pido_que ni_que no_hace_falta_que no_busco no_pretendo sin_borrar sin_eliminar no_borren no_eliminen no_quiero_cerrar en_vez_de_borrar no_se_trata",
    ),
    (
        "gone",
        "no_quede_nada no_se_quede_nada no_quede_rastro no_quede_registro no_te_quedes no_se_queden no_os_quedeis dejen_de_constar deje_de_constar no_apareciera no_aparezca no_exista no_existan no_existiera no_figure no_figuren os_olvideis_de_mi olviden_de_mi olvidense_de_mi olvidarse_de_mi me_olviden desaparecer_de sin_rastro ni_rastro derechos_arco no_conserven_nada no_guarden_nada no_dejen_rastro no_dejen_nada sin_dejar_rastro que_desaparezca que_desaparezcan hagan_desaparecer haced_desaparecer desaparezca_de desaparezcan_de borron_y_cuenta derecho_al_olvido a_la_basura tiren_todo tiren_mis haganme_desaparecer dejar_de_existir deje_de_existir dejen_de_existir como_si_nunca quemen* trituren",
    ),
    (
        "within",
        "registros sistema sistemas archivos fichero ficheros base_de_datos servidores alla cuenta tienda dentro mi mis mio mia guardado de_mi me todo vuestros_registros vuestros_sistemas sus_registros computadoras expediente bases ustedes vosotros perfil historial",
    ),
    (
        "fixit",
        "corrij* correg* correcci* rectifi* componer* componen componganlo compongan arregla* arregle* cambien cambienlo cambiar cambienme cambiad cambie_el actualic* actualiz* modifi* enmiend* enmend* ponganlo pongan pongame poned pon asentar asienten volteenlos voltear reflejeis reflejen reflejar sustituy* reempla* debe_ir debe_decir deberia_decir que_quede_como quede_como que_diga completen completar anadan anadid agreguen ajust* subsan* corregid corregidlo rectificad modificad cambialo cambiadlo poner_bien pongan_bien anoten anotar apunten apuntar escriban escribidlo figure_como conste deberia_ser debe_ser tiene_que_ser tiene_que_decir va_con lo_correcto enderec* reparar reparen depurar_el_error",
    ),
    (
        "particular",
        "nombre nombres apellido apellidos apellido_paterno apeyido apeyidos direccion domicilio calle correo correo_nuevo mail telefono numero celular fecha_de_nacimiento cumpleanos nif dni rfc curp genero sexo estado_civil soltero soltera casado casada senor senora ficha expediente anotacion asiento registro registros dato datos codigo_postal nombre_legal adeudo titularidad titular cuenta_sigue nacimiento email tilde acento segundo_nombre segundo_apellido primer_apellido profesion ocupacion codigo numero_de_telefono piso puerta colonia ciudad pais provincia estado razon_social nombre_completo ano_de_nacimiento tratamiento genero_que",
    ),
    (
        "wrong",
        "esta_mal mal_escrito mal mal_puesto equivocad* error errores incorrect* erroneo erronea erroneos inexact* desactualizad* al_reves no_es_correcto falta_una sobra_una letra_de_mas letra_de_menos no_esta_bien lo_pusieron lleva_tilde lleva_acento termina_en con_c con_z con_v con_b con_s con_h y_no_en divorciada casada nunca_paso ya_cerro falta_el_acento incompleto incompleta trae_un cambie_de_nombre cambie_de_apellido cambie_de_direccion nombre_de_casada salgo_como soy_mujer soy_hombre me_tienen_como me_teneis con_c_lo es_ahora ya_pague pague_en nuevo nueva correo_nuevo equivoco con_acento sin_acento faltan sobra no_es_mi ya_no_es no_vivo_ahi ya_no_vivo me_mude mude nos_mudamos cambio_de_domicilio se_escribe desfasad* antigu* no_corresponde en_realidad la_correcta el_correcto correcto_es correcta_es figura_como aparece_como aparezco_como registrado_como registrada_como confund* invertid* traspapel* caduc* obsolet* cambie_mi errata gazapo typo no_coincide me_case me_divorcie viud* jubil*",
    ),
    (
        "goods",
        "pago tarjeta entrega pedido factura licencia_anual nota notas mapa ortografia version tarjeta_de_debito contrasena idioma yo_mismo yo_misma gps plantilla cita orden_de_compra archivo_csv tabla columna",
    ),
];

/// Sensitive data and complaints.
pub(super) const CARE: Classes = &[
    (
        "sensitive",
        "sensible sensibles sensitive sensitiva sensitivos salud religion religios* biometric* huella huellas genetic* raza racial etnic* origen_etnico vida_sexual orientacion_sexual sexualidad sindical sindicato afiliacion politic* ubicacion geolocalizacion gps posicion posicion_exacta medic* laboratorio cancer tratamiento_contra diagnostico ansiedad depresion embaraz* enfermedad migratoria migratorio estatus_migratorio dreamer testigo_de_jehova dni cedula pasaporte seguro_social cuenta_bancaria bancari* mensajes_privados contenido_de_mis_mensajes terapia discapacidad creencias iglesia adn psiquiatr* vih alergias grupo_sanguineo rostro cara facial licencia_de_conducir menstrua* fertilidad medicament* diabetes vacun* terapeuta psicolog* enfermedades credo judio judia musulman* catolic* gay lesbiana transgenero iris voz_biometrica reconocimiento_facial tarjeta_bancaria numero_de_cuenta migrante ciudadania refugiad* indigena ubicacion_precisa paradero historial_clinico clinic* hospital receta recetas patolog* alergi* sangre minusvalia adiccion* alcohol* bisexual orientacion fotografia_de_mi_rostro mi_rostro",
    ),
    (
        "limit",
        "limit* limitense restrin* restric* acot* reduz* reduc* capen capar uso_minimo minimo lo_minimo lo_indispensable indispensable imprescindible lo_esencial esencial inevitable necesari* necesidad haga_falta hace_falta hagan_falta solo solamente unicamente exclusivamente nomas nada_mas estrictamente moderacion prudencia os_sobra basta_con salvo para_lo_que otros_usos otros_propositos otros_fines otra_cosa otra_finalidad fines_accesorios lo_basico no_la_aprovechen no_para ningun_otro ninguna_otra mas_que_para cenir cinan* cinanse recort* lo_justo justo_y_necesario lo_estrictamente solo_lo_que y_punto nada_de_otros unica_y_exclusivamente unico_fin restring* confinen confinar no_mas_alla mas_alla para_nada_mas y_ya_esta no_vayan_mas",
    ),
    (
        "use",
        "uso usos usar usen usarla usarlos usadlos usad usenlo usenla usara usaran usarse emple* emplee utili* trat* traten procesen procesar tratamiento manejo manej* aprovech* analiz* analizarlos ocupar ocupen recolect* recojan recoger manteng* aplic* sirv* para solo limit* inferir guard* guardenlo dejar_de_usar uso_de explot* consult* procesad* gestion* tratad* destin* emplead* procesamiento usando",
    ),
    (
        "breach",
        "vendieron vendisteis vendido compartieron compartisteis compartido filtraron filtrado divulgaron divulgado publicaron publicado dieron dio dado entregaron mandaron mandasteis enviaron revelaron revelado habeis han_ usaron usado leyo leyeron perdieron sold leaked recabaron recogieron ensenar expusieron expuesto accedieron conservaron guardaron mintieron ignoraron ignorado vulner* rompieron incumpl* viol* llegaron llego termino aparecio aparecieron prometieron negaron neg* cobraron cobran subieron bloquearon degrado degradaron cancelaron trataron dijeron cedieron cedido tardaron tratamiento_ilicito se_constato la_fuente habian_eliminado entre_sin_problema siguen castig* hicieron_pagar hackearon hackeo brecha robo_de_datos colaron difundieron espiaron grabaron escucharon rastrearon exhibieron ventilaron ensenaron regalaron cobrarme exigieron borrasteis vendiendo pasaron pasasteis disteis mostraron metieron entraron copiaron usasteis guardasteis han_vendido han_compartido habeis_vendido habeis_dado habeis_publicado no_respetaron no_han_respetado sigue_vendiendo",
    ),
    (
        "outrage",
        "ilegal ilegalidad illegal ilicito contra_la_ley va_contra infraccion inaceptable vergonzoso vergonzosa verguenza gravisimo gravisima muy_grave intolerable indignante indignado indignada falta_de_respeto falta_de_responsabilidad abuso abusivo mintieron mienten mentira castig* discrimin* represalia* queja reclamacion inconformidad protesto protesta denuncio denuncia se_denuncia sin_mi_consentimiento sin_consentimiento sin_autorizacion sin_permiso sin_mi_permiso sin_consultarme sin_avisar ni_siquiera_me_avisaron eso_no_se_hace esta_mal_eso eso_esta_mal prohibe_la_ley incumpl* vulner* rompieron confidencialidad descuido por_culpa por_su_culpa culpa_suya ignorado_la_ley escandal* atropello accesibles_en_internet en_copia_visible a_otro_cliente a_otra_persona de_lo_que_marca_la_ley aunque_les_dije_que_no de_lo_que_permite_la_ley viol* infring* imperdonable lamentable no_hay_derecho no_se_vale que_poca mala_fe traicion irrespons* negligen* faltaron_a no_cumpl* reprobable fuera_de_la_ley sin_preguntarme sin_pedirme sin_pedir_permiso sin_mi_autorizacion sin_mi_conocimiento a_escondidas a_mis_espaldas protestar sin_ningun_permiso increible_que decepcion* enojad* enfad* furios* me_indigna indigna inadmisible barbaridad engano enganaron deslealtad sin_avisarme delito violando quebrant* transgred*",
    ),
    (
        "grievance",
        "quiero_levantar_una_queja presento_queja presento_una_queja pongo_una_queja interpongo_queja interpongo_una_queja interpongo_reclamacion formulo_queja quede_asentada_mi_queja quiero_quejarme vengo_a_quejarme me_quejo mi_queja_es mi_inconformidad protesto_energicamente denuncio_que aqui_se_denuncia quede_constancia_de_mi_queja dejar_constancia_de_mi_inconformidad mis_derechos_fueron presentar_una_queja poner_una_queja elevo_una_queja elevo_queja formulo_reclamacion presento_reclamacion presento_una_reclamacion quiero_reclamar va_mi_queja esto_es_una_queja me_quejo_de hago_constar_mi_protesta queja_formal reclamacion_formal exijo_una_disculpa",
    ),
    (
        "worse",
        "subieron suben subisteis cobran cobraron cobrais mas_caro precio_mas_alto negaron niegan nego degrado degradaron bloquearon bloqueado cancelaron trataron_peor trataron tratan peor sin_soporte no_me_dan_soporte no_me_dan quitaron me_quitaron retiraron castig* suspend* limitaron sin_cupones me_cobran ya_no_me_dan sin_descuento encarec* mas_cara el_doble sin_atencion me_ignoran me_bajaron me_pusieron castigaron restringieron cerraron_mi expulsaron penaliz* discrimin* me_atienden_mal me_excluyeron_de",
    ),
    (
        "because",
        "desde_que por_haber tras despues_de despues_que al_dia_siguiente_de a_raiz_de porque_pedi como_pedi a_partir_de_que por_pedir por_ejercer por_exigir por_oponerme por_negarme tan_pronto en_cuanto desde_entonces a_consecuencia_de como_consecuencia_de en_represalia justo_despues apenas nada_mas_pedir cuando_pedi por_haberme",
    ),
    (
        "used",
        "pedi pedir pidiera exigido exigir ejerci ejercido ejercer oponerme opuse opusiera solicite salirme derecho derechos no_se_vendieran no_vendieran privacidad negue negarme limite reclamar opt_out baja oposicion solicitud borrado supresion acceso copia exclusion",
    ),
    ("motive", "motivo"),
    (
        "later",
        "si_un_dia quiza quizas tal_vez mas_adelante en_el_futuro por_ahora todavia_no_quiero pensaba_en pense_en si_algun_dia algun_dia si_decidiera",
    ),
    (
        "claimed",
        "dijeron_que habian_eliminado habian_borrado la_habian aseguraron me_dijeron_que confirmaron_que",
    ),
    (
        "threat",
        "si_no acudire denunciare sepan_que tendre_que llegaran_a de_lo_contrario algun_dia me_vere si_venden no_fue_mi_intencion sería_una_pena seria_una_pena",
    ),
];
